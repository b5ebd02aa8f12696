package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.http.PathMatchers;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;

/** A route that takes HEAD where it takes GET. What a client has already, by a tag known beforehand, is not even computed. */
final class ReadableRoute implements HttpRoute {

    private final HttpRoute route;
    private final Revisions revisions;

    ReadableRoute(HttpRoute route, Revisions revisions) {
        this.route = route;
        this.revisions = revisions;
    }

    @Override
    public PathMatchers.MatchResult accepts(HttpPrologue prologue) {
        PathMatchers.MatchResult result = route.accepts(prologue);
        return !result.accepted() && prologue.method() == Method.HEAD
                ? route.accepts(HttpPrologue.create(prologue.rawProtocol(), prologue.protocol(), prologue.protocolVersion(),
                        Method.GET, prologue.uriPath(), prologue.query(), prologue.fragment()))
                : result;
    }

    @Override
    public Handler handler() {
        Handler handler = route.handler();
        return (request, response) -> {
            if (!isReading(request)) {
                handler.handle(request, response);
                return;
            }
            Optional<String> tag = revisions.tag(request);
            if (tag.isPresent() && EntityTags.has(request, tag.get())) {
                notModified(response, tag.get());
            } else {
                handler.handle(request, new KeptAnswer(request, response, tag));
            }
        };
    }

    private static boolean isReading(ServerRequest request) {
        Method method = request.prologue().method();
        return method == Method.GET || method == Method.HEAD;
    }

    /** 304: the client has it. */
    static void notModified(ServerResponse response, String tag) {
        response.headers().remove(HeaderNames.CONTENT_TYPE);
        response.headers().remove(HeaderNames.CONTENT_DISPOSITION);
        response.header(HeaderNames.ETAG, tag);
        response.headers().setIfAbsent(EntityTags.ASK_AGAIN);
        response.status(Status.NOT_MODIFIED_304);
        response.send();
    }
}
