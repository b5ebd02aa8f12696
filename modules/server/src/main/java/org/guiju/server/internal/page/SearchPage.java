package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.search.api.FacetCount;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Snippet;

/**
 * Hits and facets.
 *
 * @param frame what stands around it
 * @param request what was asked
 * @param result what was found
 * @param chosen chosen values by name of facet
 * @param domainNames names of the domains by id
 */
public record SearchPage(
        Frame frame,
        SearchRequest request,
        SearchResult result,
        Map<String, Set<String>> chosen,
        Map<String, String> domainNames) {

    private static final int SHOWN = 8;

    /** Facets shown, in order. */
    public static final List<String> FACETS = List.of("domain", "type", "status", "year", "issuer");

    /** The values of a facet that are shown. */
    public List<FacetCount> values(String facet) {
        return result.facets().getOrDefault(facet, List.of()).stream().limit(SHOWN).toList();
    }

    /** Name of a value. */
    public String name(String facet, String value) {
        return facet.equals("domain") ? domainNames.getOrDefault(value, value) : value;
    }

    /** Whether a value is chosen. */
    public boolean isChosen(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The excerpt in pieces; every second one is emphasised. */
    public static List<String> pieces(Snippet snippet) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (Snippet.Range range : snippet.highlights()) {
            pieces.add(snippet.text().substring(at, range.start()));
            pieces.add(snippet.text().substring(range.start(), range.end()));
            at = range.end();
        }
        pieces.add(snippet.text().substring(at));
        return pieces;
    }

    /** Offset of the next page, or -1 if there is none. */
    public long next() {
        long next = (long) request.offset() + request.limit();
        return next < result.total() ? next : -1;
    }
}
