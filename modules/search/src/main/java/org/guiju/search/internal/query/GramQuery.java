package org.guiju.search.internal.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.guiju.search.internal.index.TermDictionary;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.text.Grams;

/**
 * Makes one flat query of single symbols and pairs. Measured on judged queries: pairs at 1.0 and singles at 1.5 in one flat
 * disjunction find more than word segmentation, feedback or nested boosts, and cost least.
 */
public final class GramQuery {

    private static final float SINGLE = 1.5f;
    private static final float PAIR = 1.0f;

    /** Pairs of expansions make up for their singles, which say too little to be worth looking up. */
    private static final float EXPANDED = 2.0f;

    private GramQuery() {}

    /** The query; it matches nothing if there are no words at all. */
    public static Query of(ReadQuery query, TermDictionary terms) throws IOException {
        Map<Term, Float> weights = new LinkedHashMap<>();
        Grams.singles(query.words()).forEach(s -> add(weights, UnitFields.SINGLES, s, SINGLE));
        Grams.pairs(query.words()).forEach(p -> add(weights, UnitFields.PAIRS, p, PAIR));
        for (Thesaurus.Expansion expansion : query.expansions()) {
            Grams.pairs(expansion.text()).forEach(p ->
                    add(weights, UnitFields.PAIRS, p, EXPANDED * (float) expansion.weight()));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int limit = IndexSearcher.getMaxClauseCount();
        int most = Math.min(weights.size(), limit - query.phrases().size());
        for (Map.Entry<Term, Float> weight : List.copyOf(weights.entrySet()).subList(0, most)) {
            all.add(new BoostQuery(terms.query(weight.getKey()), weight.getValue()), BooleanClause.Occur.SHOULD);
        }
        query.phrases().forEach(p -> all.add(phrase(p), BooleanClause.Occur.MUST));
        return all.build();
    }

    private static void add(Map<Term, Float> weights, String field, String text, float weight) {
        weights.merge(new Term(field, text), weight, Math::max);
    }

    private static Query phrase(String text) {
        List<String> singles = Grams.singles(text);
        return new PhraseQuery(UnitFields.SINGLES, singles.toArray(String[]::new));
    }
}
