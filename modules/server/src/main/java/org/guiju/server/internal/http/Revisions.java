package org.guiju.server.internal.http;

import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guiju.regulation.api.library.Library;
import org.guiju.search.api.SearchService;

/**
 * Tags of answers that depend on nothing but the request, the day and a snapshot of the library (with what was recorded about
 * its documents): while all three are the same, so is the answer.
 */
public final class Revisions {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Set<String> SEARCHES = Set.of("/api/search", "/api/suggest");
    private static final Set<String> WHOLE = Set.of("/api/documents", "/api/references", "/api/resolve");

    /** Revisions are counted anew by each process. */
    private final String process = UUID.randomUUID().toString();

    private final Library library;
    private final SearchService search;

    /** Of a library and the search over it. */
    public Revisions(Library library, SearchService search) {
        this.library = library;
        this.search = search;
    }

    /** The tag of the answer to a request, empty if that rests on more than the library. */
    Optional<String> tag(ServerRequest request) {
        String path = request.path().absolute().path();
        boolean searching = SEARCHES.contains(path);
        // beside a provision stands what modules know of it, and the list may grow by what the organisation keeps
        boolean held = WHOLE.contains(path) || path.startsWith("/api/documents/") && !path.contains("/provisions/");
        if (!searching && !held) {
            return Optional.empty();
        }
        String state = process + ' ' + library.snapshot().revision() + ' ' + (searching ? search.state().revision() : "") + ' '
                + LocalDate.now(CHINA) + ' ' + language(request) + ' ' + path + '?' + request.query().rawValue();
        return Optional.of(EntityTags.of(state.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String language(ServerRequest request) {
        return new Asked(request).texts().locale().getLanguage();
    }
}
