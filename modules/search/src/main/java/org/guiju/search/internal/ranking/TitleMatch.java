package org.guiju.search.internal.ranking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.text.Grams;

/** How far a query names a document by its title, a short title or its number. */
final class TitleMatch {

    private final Set<String> queryPairs;
    private final String folded;
    private final List<String> numbers;
    private final DocumentNames names;
    private final Map<ExpressionId, Double> known = new HashMap<>();

    TitleMatch(ReadQuery query, DocumentNames names) {
        this.names = names;
        numbers = query.numbers();
        queryPairs = new HashSet<>(Grams.pairs(query.words()));
        folded = String.join("", Grams.singles(query.words()));
    }

    /** Share of the query's pairs that stand in a name of the document, 0 to 1. */
    double share(DocumentMetadata metadata) {
        return known.computeIfAbsent(metadata.id(), id -> {
            if (metadata.number() != null && numbers.contains(metadata.number())) {
                return 1.0;
            }
            double best = 0;
            for (DocumentNames.Name name : names.of(metadata)) {
                boolean whole = name.isShort() && name.folded().length() > 2 && folded.contains(name.folded());
                best = Math.max(best, whole ? 1 : shareOf(name));
            }
            return best;
        });
    }

    /** Whether the query is a name or number and nothing else. */
    boolean asksForDocument(DocumentMetadata metadata) {
        return numbers.contains(metadata.number() == null ? "" : metadata.number())
                        && String.join("", Grams.singles(metadata.number())).equals(folded)
                || names.of(metadata).stream().anyMatch(name -> name.folded().equals(folded));
    }

    private double shareOf(DocumentNames.Name name) {
        if (queryPairs.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String pair : queryPairs) {
            common += name.pairs().contains(pair) ? 1 : 0;
        }
        return (double) common / queryPairs.size();
    }
}
