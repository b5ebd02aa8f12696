package org.guiju.search.internal.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.text.Grams;

/** How far a query names a document by its title or a short title. */
final class TitleMatch {

    private final Set<String> queryPairs;
    private final String folded;
    private final List<String> numbers;
    private final Map<String, Double> known = new HashMap<>();

    TitleMatch(ReadQuery query) {
        numbers = query.numbers();
        queryPairs = new HashSet<>(Grams.pairs(query.words()));
        folded = String.join("", Grams.singles(query.words()));
    }

    /** Share of the query's pairs that stand in the title or a short title of the document, 0 to 1. */
    double share(DocumentMetadata metadata) {
        return known.computeIfAbsent(metadata.id().toString(), id -> {
            double best = metadata.number() != null && numbers.contains(metadata.number()) ? 1 : shareOf(metadata.title());
            for (String name : metadata.shortTitles()) {
                best = Math.max(best, Math.max(shareOf(name), namedWhole(name) ? 1 : 0));
            }
            return best;
        });
    }

    /** Whether the query is a title or number and little else. */
    boolean asksForDocument(DocumentMetadata metadata) {
        if (queryPairs.isEmpty()) {
            return false;
        }
        return is(metadata.title()) || metadata.shortTitles().stream().anyMatch(this::is)
                || metadata.number() != null && is(metadata.number());
    }

    private boolean is(String name) {
        return folded.equals(String.join("", Grams.singles(name)));
    }

    private boolean namedWhole(String name) {
        String symbols = String.join("", Grams.singles(name));
        return symbols.length() > 2 && folded.contains(symbols);
    }

    private double shareOf(String name) {
        if (queryPairs.isEmpty()) {
            return 0;
        }
        List<String> pairs = Grams.pairs(name);
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(queryPairs);
        return (double) common.size() / queryPairs.size();
    }
}
