package org.guiju.server.internal.rest;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.guiju.records.api.Kept;
import org.guiju.server.internal.http.Problem;

/** Revisions of records as entity tags. */
final class Preconditions {

    private Preconditions() {}

    /** Names the revision; true if the client holds it already and was told so. */
    static boolean unchanged(ServerRequest request, ServerResponse response, Kept<?> kept) {
        tag(response, kept);
        if (request.headers().first(HeaderNames.IF_NONE_MATCH).filter(tag(kept)::equals).isPresent()) {
            response.status(304).send();
            return true;
        }
        return false;
    }

    static void tag(ServerResponse response, Kept<?> kept) {
        response.header(HeaderNames.ETAG, tag(kept));
        response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    }

    private static String tag(Kept<?> kept) {
        return "\"" + kept.revision() + "\"";
    }

    /** The revision that the client read; 0 for {@code *}, whatever is there. */
    static long revision(ServerRequest request) {
        String tag = request.headers().first(HeaderNames.IF_MATCH)
                .orElseThrow(() -> new Problem(428, "problem.record.match"))
                .strip()
                .replaceFirst("^W/", ""); // a compressed answer has the revision as a weak tag
        if (tag.equals("*")) {
            return 0;
        }
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new Problem(412, "problem.record.conflict", tag, "?");
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
