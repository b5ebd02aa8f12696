package org.guiju.server.internal.rest;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.UncheckedIOException;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** {@code /api/modules}: what content there is; {@code PUT /api/modules/{id}?enabled=} opens or closes a module. */
public final class ModuleResource implements HttpService {

    private final Services services;

    /** Over these services. */
    public ModuleResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/{id}", this::one).put("/{id}", this::change);
    }

    private void list(ServerRequest request, ServerResponse response) {
        JsonViews views = new JsonViews(new Asked(request).texts().locale());
        var items = services.library().modules().stream().map(views::module).toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void one(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        Json.send(response, new JsonViews(asked.texts().locale()).module(find(asked.path("id"))));
    }

    private void change(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        String id = asked.path("id");
        String enabled = asked.text("enabled").filter(s -> s.equals("true") || s.equals("false"))
                .orElseThrow(() -> Problem.badParameter("enabled", asked.text("enabled").orElse(""), "true, false"));
        find(id);
        try {
            services.library().setOpen(id, enabled.equals("true"));
        } catch (UncheckedIOException e) {
            throw new Problem(507, "problem.store", e.getCause().getMessage());
        }
        Json.send(response, new JsonViews(asked.texts().locale()).module(find(id)));
    }

    private ContentModule find(String id) {
        return services.library().modules().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "problem.module", id));
    }
}
