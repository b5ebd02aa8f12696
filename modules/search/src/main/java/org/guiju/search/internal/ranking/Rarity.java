package org.guiju.search.internal.ranking;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much a term says: the rarer, the more (the inverse document frequency of BM25). Kept for terms asked for before. */
final class Rarity {

    private static final int MOST = 20_000;

    private final IndexReader reader;
    private final Map<Term, Float> known = new ConcurrentHashMap<>();

    /** In an index. */
    Rarity(IndexReader reader) {
        this.reader = reader;
    }

    float of(String field, String text) throws IOException {
        Term term = new Term(field, text);
        Float value = known.get(term);
        if (value == null) {
            int frequency = reader.docFreq(term);
            value = (float) Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(term, value);
        }
        return value;
    }
}
