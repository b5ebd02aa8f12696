package org.guiju.search.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.Address;

/**
 * What a search found.
 *
 * @param total number of hits in all
 * @param hits the window of hits that was asked for, in order
 * @param facets counts over all hits by name of facet (domain, type, year, issuer, status, topic), most frequent first
 * @param jump where the query itself leads if it is a citation, best first; empty otherwise
 * @param understood words of the law that the query was taken to mean beside its own, for the user to see
 */
public record SearchResult(
        long total, List<SearchHit> hits, Map<String, List<FacetCount>> facets, List<Address> jump, List<String> understood) {

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        jump = List.copyOf(jump);
        understood = List.copyOf(understood);
    }
}
