package org.guiju.search.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.search.api.FacetCount;
import org.guiju.search.internal.ranking.Candidate;

/** Counts hits by what their documents are. */
final class Facets {

    private Facets() {}

    /** Counts by domain, topic, type, year, issuer and status. */
    static Map<String, List<FacetCount>> of(
            Collection<Candidate> hits, Function<DocumentMetadata, DocumentStatus> status) {
        Map<String, DocumentMetadata> byId = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Candidate hit : hits) {
            String id = hit.metadata().id().toString();
            byId.putIfAbsent(id, hit.metadata());
            counts.merge(id, 1, Integer::sum);
        }
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        facets.put("domain", count(byId, counts, DocumentMetadata::domains));
        facets.put("type", count(byId, counts, m -> List.of(m.type().chinese())));
        facets.put("year", count(byId, counts, m -> List.of(String.valueOf(m.published().getYear()))));
        facets.put("issuer", count(byId, counts, DocumentMetadata::issuers));
        facets.put("status", count(byId, counts, m -> List.of(status.apply(m).chinese())));
        facets.put("topic", count(byId, counts, DocumentMetadata::topics));
        return facets;
    }

    private static List<FacetCount> count(Map<String, DocumentMetadata> documents, Map<String, Integer> hits,
            Function<DocumentMetadata, List<String>> values) {
        Map<String, Long> sums = new HashMap<>();
        hits.forEach((id, n) -> values.apply(documents.get(id)).forEach(v -> sums.merge(v, (long) n, Long::sum)));
        return sums.entrySet().stream()
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }
}
