package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.search.api.FacetCount;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Snippet;

/**
 * Hits and facets.
 *
 * @param frame what stands around it
 * @param request what was asked
 * @param result what was found
 * @param jumps where the query itself leads if it is a citation
 * @param chosen chosen values by name of facet
 * @param domainNames names of the domains by id
 */
public record SearchPage(
        Frame frame,
        SearchRequest request,
        SearchResult result,
        List<Jump> jumps,
        Map<String, Set<String>> chosen,
        Map<String, String> domainNames) {

    private static final int SHOWN = 8;

    /**
     * A provision or document that the query names.
     *
     * @param title how it is cited
     * @param href where it leads
     */
    public record Jump(String title, String href) {}

    /** Facets shown, in order. */
    public static final List<String> FACETS = List.of("domain", "type", "status", "year", "issuer");

    /** The values of a facet that are shown. */
    public List<FacetCount> values(String facet) {
        return result.facets().getOrDefault(facet, List.of()).stream().limit(SHOWN).toList();
    }

    /** Name of a value. */
    public String name(String facet, String value) {
        return switch (facet) {
            case "domain" -> domainNames.getOrDefault(value, value);
            case "type" -> frame.name(DocumentType.parse(value));
            case "status" -> frame.name(DocumentStatus.parse(value));
            default -> value;
        };
    }

    /** Path of a hit below its document's title. */
    public static List<String> path(SearchHit hit) {
        return hit.path().stream().filter(part -> !part.equals(hit.document().title())).toList();
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

    /** Link to the next page, or null if there is none. */
    public String next() {
        long next = (long) request.offset() + request.limit();
        return next < result.total() ? frame.here().with("offset", String.valueOf(next)).toString() : null;
    }

    /** Link to the page before, or null if this is the first. */
    public String previous() {
        int before = Math.max(0, request.offset() - request.limit());
        return request.offset() == 0 ? null : frame.here().with("offset", before == 0 ? null : "" + before).toString();
    }
}
