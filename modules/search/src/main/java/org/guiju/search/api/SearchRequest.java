package org.guiju.search.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;

/**
 * What is searched for. Empty sets do not restrict.
 *
 * @param query words, everyday words, a "phrase" in quotation marks, a document number or a citation; may be empty, which
 *     finds documents by filters alone
 * @param domains ids of domains
 * @param topics topic tags
 * @param types kinds of documents
 * @param years years of publication
 * @param issuers issuing bodies
 * @param statuses status on {@code on}
 * @param documents works to search within
 * @param on date asked about, for the status
 * @param sort order of the hits
 * @param offset hits to leave out, at least 0
 * @param limit hits wanted, 1 to {@value #MAXIMUM_LIMIT}
 */
public record SearchRequest(
        String query,
        Set<String> domains,
        Set<String> topics,
        Set<DocumentType> types,
        Set<Integer> years,
        Set<String> issuers,
        Set<DocumentStatus> statuses,
        Set<String> documents,
        LocalDate on,
        Sort sort,
        int offset,
        int limit) {

    /** Most hits that one request gives. */
    public static final int MAXIMUM_LIMIT = 200;

    /** Longest query that is read; what is longer is refused. */
    public static final int MAXIMUM_QUERY = 1000;

    /** Order of the hits. */
    public enum Sort {
        /** Best first. */
        RELEVANCE,
        /** Latest publication first. */
        DATE,
        /** Highest authority first. */
        AUTHORITY
    }

    /**
     * Copies the sets and checks the bounds.
     *
     * @throws IllegalArgumentException if the query is too long or offset or limit are out of range
     */
    public SearchRequest {
        Objects.requireNonNull(on, "on");
        query = query == null ? "" : query;
        if (query.length() > MAXIMUM_QUERY) {
            throw new IllegalArgumentException("query longer than " + MAXIMUM_QUERY + " characters");
        }
        if (offset < 0) {
            throw new IllegalArgumentException("offset must be >= 0, got " + offset);
        }
        if (limit < 1 || limit > MAXIMUM_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAXIMUM_LIMIT + ", got " + limit);
        }
        domains = Set.copyOf(domains);
        topics = Set.copyOf(topics);
        types = Set.copyOf(types);
        years = Set.copyOf(years);
        issuers = Set.copyOf(issuers);
        statuses = Set.copyOf(statuses);
        documents = Set.copyOf(documents);
        sort = sort == null ? Sort.RELEVANCE : sort;
    }

    /** A request without filters: the best ten hits. */
    public static SearchRequest of(String query, LocalDate on) {
        return new SearchRequest(query, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), on,
                Sort.RELEVANCE, 0, 10);
    }

    /** The same with another window of hits. */
    public SearchRequest page(int newOffset, int newLimit) {
        return new SearchRequest(query, domains, topics, types, years, issuers, statuses, documents, on, sort, newOffset,
                newLimit);
    }
}
