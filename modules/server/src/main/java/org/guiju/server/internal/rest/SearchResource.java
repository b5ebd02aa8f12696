package org.guiju.server.internal.rest;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.exchange.api.json.SearchViews;
import org.guiju.search.api.SearchRequest;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.SearchParameters;

/** {@code /api/search} and {@code /api/suggest}. */
public final class SearchResource implements HttpService {

    private static final int USUAL_SUGGESTIONS = 10;
    private static final int MOST_SUGGESTIONS = 50;

    private final Services services;

    /** Over these services. */
    public SearchResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/search", this::search).get("/suggest", this::suggest);
    }

    private void search(ServerRequest request, ServerResponse response) {
        SearchRequest wanted = SearchParameters.read(new Asked(request));
        Json.send(response, SearchViews.result(services.awaitedSearch().search(wanted)));
    }

    private void suggest(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        int limit = asked.number("limit", USUAL_SUGGESTIONS, 1, MOST_SUGGESTIONS);
        var items = services.readySearch().suggest(asked.text("q").orElse(""), limit).stream()
                .map(SearchViews::suggestion)
                .toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }
}
