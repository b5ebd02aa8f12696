package org.guiju.server.internal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** {@code /api/references}, what cites and is cited, and {@code /api/resolve} for typed citations. */
public final class ReferenceResource implements HttpService {

    private static final int USUAL = 1000;
    private static final int MOST = 10_000;

    private final Services services;

    /** Over these services. */
    public ReferenceResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/references", this::references).get("/resolve", this::resolve);
    }

    private void references(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        List<ResolvedCitation> found = asked.text("to").isPresent()
                ? citing(view, asked.text("to").get())
                : citations(view, asked);
        int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = asked.number("limit", USUAL, 0, MOST);
        List<ObjectNode> items = found.stream().skip(offset).limit(limit).map(JsonViews::reference).toList();
        Json.send(response, JsonViews.list(found.size(), items));
    }

    private static List<ResolvedCitation> citing(View view, String to) {
        try {
            Address target = Address.parse(to);
            view.metadata(to.contains("#") ? to.substring(0, to.indexOf('#')) : to);
            return view.citations().citationsOf(target, view.on());
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("to", to, "work[@yyyy-MM-dd][#eId]");
        }
    }

    private static List<ResolvedCitation> citations(View view, Asked asked) {
        if (asked.text("document").isEmpty()) {
            List<ResolvedCitation> all = new ArrayList<>();
            for (DocumentMetadata m : view.library().documents()) {
                all.addAll(view.citations().citationsIn(m.id(), view.on()));
            }
            return all;
        }
        LegalDocument document = view.document(asked.text("document").get());
        List<ResolvedCitation> found = view.citations().citationsIn(document.metadata().id(), view.on());
        if (asked.text("provision").isEmpty()) {
            return found;
        }
        Provision provision = view.provision(document, asked.text("provision").get());
        return found.stream().filter(c -> DocumentResource.within(provision, c.citation().eId())).toList();
    }

    private void resolve(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        String text = asked.text("text").orElseThrow(() -> Problem.badParameter("text", "", "排污许可管理条例第三十三条"));
        List<ObjectNode> items = view.citations().resolve(text, view.on()).stream()
                .map(address -> JsonViews.address(address).put("citation", view.cite(address)))
                .toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private View view(Asked asked) {
        return new View(services.library().snapshot(), services, asked.on());
    }
}
