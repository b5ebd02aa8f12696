package org.guiju.search.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.search.api.FacetCount;
import org.guiju.search.internal.ranking.Ranker;

/** Counts hits by what their documents are. */
final class Facets {

    private Facets() {}

    /** Counts by domain, type, year, issuer, status and topic. */
    static Map<String, List<FacetCount>> of(
            Collection<Ranker.Ranked> hits, Function<DocumentMetadata, DocumentStatus> status) {
        Map<DocumentMetadata, Integer> counts = new IdentityHashMap<>();
        hits.forEach(hit -> counts.merge(hit.candidate().metadata(), 1, Integer::sum));
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        facets.put("domain", count(counts, DocumentMetadata::domains));
        facets.put("type", count(counts, m -> List.of(m.type().chinese())));
        facets.put("year", count(counts, m -> List.of(String.valueOf(m.published().getYear()))));
        facets.put("issuer", count(counts, DocumentMetadata::issuers));
        facets.put("status", count(counts, m -> List.of(status.apply(m).chinese())));
        facets.put("topic", count(counts, DocumentMetadata::topics));
        return facets;
    }

    private static List<FacetCount> count(Map<DocumentMetadata, Integer> hits,
            Function<DocumentMetadata, List<String>> values) {
        Map<String, Long> sums = new HashMap<>();
        hits.forEach((document, n) -> values.apply(document).forEach(v -> sums.merge(v, (long) n, Long::sum)));
        return sums.entrySet().stream()
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }
}
