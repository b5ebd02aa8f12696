package org.guiju.server.internal.http;

import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.search.api.SearchRequest;

/** Reads a search from the parameters of a request, the same for REST and the page. */
public final class SearchParameters {

    private static final int USUAL = 10;

    private SearchParameters() {}

    /**
     * Reads it.
     *
     * @throws Problem 400 if a parameter cannot be read
     */
    public static SearchRequest read(Asked asked) {
        String query = asked.text("q").orElse("");
        if (query.length() > SearchRequest.MAXIMUM_QUERY) {
            throw Problem.badParameter("q", query.substring(0, 40) + "…", "≤ " + SearchRequest.MAXIMUM_QUERY);
        }
        return new SearchRequest(
                query,
                asked.set("domain", s -> s),
                asked.set("topic", s -> s),
                asked.set("type", DocumentType::parse),
                asked.set("year", Integer::valueOf),
                asked.set("issuer", s -> s),
                asked.set("status", DocumentStatus::parse),
                asked.set("document", s -> s.contains("@") ? s.substring(0, s.indexOf('@')) : s),
                asked.on(),
                asked.set("sort", s -> SearchRequest.Sort.valueOf(s.toUpperCase(java.util.Locale.ROOT))).stream()
                        .findFirst()
                        .orElse(SearchRequest.Sort.RELEVANCE),
                asked.number("offset", 0, 0, 1_000_000),
                asked.number("limit", USUAL, 1, SearchRequest.MAXIMUM_LIMIT));
    }
}
