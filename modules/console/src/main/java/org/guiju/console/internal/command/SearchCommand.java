package org.guiju.console.internal.command;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.SearchViews;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.task.Progress;
import org.guiju.search.api.SearchException;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.SearchService;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju search}: finds provisions. */
@ServiceProvider(service = Command.class)
public final class SearchCommand extends LibraryCommand {

    private static final int USUAL = 10;

    /** Registered by lookup. */
    public SearchCommand() {
        super("search",
                Set.of("domain", "topic", "type", "year", "issuer", "status", "document", "on", "sort", "offset", "limit"),
                Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        SearchRequest request = request(call.arguments());
        SearchResult result;
        try {
            SearchService search = Held.service(SearchService.class);
            search.awaitReady(Progress.NONE);
            result = search.search(request);
        } catch (SearchException e) {
            throw new FailedException("search.failed", e.getMessage());
        }
        if (call.json()) {
            call.print(SearchViews.result(result));
            return OK;
        }
        for (SearchHit hit : result.hits()) {
            call.out().println(hit.address() + "\t" + String.join(" › ", hit.path()));
            call.out().println("    " + hit.snippet().text().replace('\n', ' '));
        }
        if (!result.understood().isEmpty()) {
            call.say("search.understood", String.join(", ", result.understood()));
        }
        call.say("search.count", result.hits().size(), result.total());
        return OK;
    }

    private static SearchRequest request(Arguments a) throws WrongUseException {
        if (a.text().length() > SearchRequest.MAXIMUM_QUERY) {
            throw new WrongUseException("search.long", SearchRequest.MAXIMUM_QUERY);
        }
        return new SearchRequest(
                a.text(),
                set(a.values("domain", s -> s)),
                set(a.values("topic", s -> s)),
                set(a.values("type", DocumentType::parse)),
                set(a.values("year", Integer::valueOf)),
                set(a.values("issuer", s -> s)),
                set(a.values("status", DocumentStatus::parse)),
                set(a.values("document", s -> s.contains("@") ? s.substring(0, s.indexOf('@')) : s)),
                a.on(),
                a.value("sort", s -> SearchRequest.Sort.valueOf(s.toUpperCase(Locale.ROOT)))
                        .orElse(SearchRequest.Sort.RELEVANCE),
                a.number("offset", 0, 0, 1_000_000),
                a.number("limit", USUAL, 1, SearchRequest.MAXIMUM_LIMIT));
    }

    private static <T> Set<T> set(List<T> values) {
        return new LinkedHashSet<>(values);
    }
}
