package org.guiju.server.internal.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.search.api.IndexState;
import org.guiju.server.internal.Services;

/** {@code /health}: whether it serves, and how far the search index is. */
public final class HealthResource {

    private final Services services;

    /** Over these services. */
    public HealthResource(Services services) {
        this.services = services;
    }

    /** Answers the request. */
    public void answer(ServerRequest request, ServerResponse response) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        IndexState index = services.search().state();
        json.put("status", "UP");
        json.put("modules", services.library().modules().stream().filter(ContentModule::open).count());
        json.put("documents", services.library().snapshot().documents().stream().filter(m -> !m.notice()).count());
        ObjectNode search = json.putObject("search");
        search.put("ready", index.ready());
        search.put("done", index.done());
        search.put("total", index.total());
        search.put("failure", index.failure());
        Json.send(response, json);
    }
}
