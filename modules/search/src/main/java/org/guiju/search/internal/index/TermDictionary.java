package org.guiju.search.internal.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Where terms stand in the indexes of all modules. A query of forty symbols would look each up in each module anew; the
 * indexes do not change, so what was found once is kept.
 */
public final class TermDictionary {

    private static final int MOST = 20_000;

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new ConcurrentHashMap<>();

    TermDictionary(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A query for a term, which need not look it up again. */
    public TermQuery query(Term term) throws IOException {
        return new TermQuery(term, states(term));
    }

    /** How much a term says: the rarer, the more (the inverse document frequency of BM25). */
    public float rarity(String field, String text) throws IOException {
        int frequency = states(new Term(field, text)).docFreq();
        return (float) Math.log(1 + (searcher.getIndexReader().maxDoc() - frequency + 0.5) / (frequency + 0.5));
    }

    private TermStates states(Term term) throws IOException {
        TermStates found = known.get(term);
        if (found == null) {
            found = TermStates.build(searcher, term, true);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(term, found);
        }
        return found;
    }
}
