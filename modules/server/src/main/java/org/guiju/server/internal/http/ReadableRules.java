package org.guiju.server.internal.http;

import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;

/**
 * Rules by which whatever can be read by GET answers HEAD too, is not sent again to a client that has it, and is compressed
 * for one that can read that. Handlers registered here need not know of it.
 */
public final class ReadableRules implements HttpRules {

    private final HttpRules rules;
    private final Revisions revisions;

    /** Over other rules. */
    public ReadableRules(HttpRules rules, Revisions revisions) {
        this.rules = rules;
        this.revisions = revisions;
    }

    @Override
    public HttpRules register(HttpService... services) {
        for (HttpService service : services) {
            rules.register(readable(service));
        }
        return this;
    }

    @Override
    public HttpRules register(String path, HttpService... services) {
        for (HttpService service : services) {
            rules.register(path, readable(service));
        }
        return this;
    }

    @Override
    public HttpRules route(HttpRoute route) {
        rules.route(new ReadableRoute(route, revisions));
        return this;
    }

    private HttpService readable(HttpService service) {
        return below -> service.routing(new ReadableRules(below, revisions));
    }
}
