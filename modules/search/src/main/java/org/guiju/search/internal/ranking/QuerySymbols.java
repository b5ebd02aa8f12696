package org.guiju.search.internal.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.query.Thesaurus;
import org.guiju.search.internal.text.Symbol;
import org.guiju.search.internal.text.SymbolReader;

/** The symbols and pairs of a query with their weights: rare ones count more, those of expansions less. */
final class QuerySymbols {

    private final Map<Integer, Float> singles = new HashMap<>();
    private final Map<Long, Float> pairs = new HashMap<>();
    private float singleTotal;
    private float pairTotal;

    QuerySymbols(IndexReader reader, ReadQuery query) throws IOException {
        add(reader, query.words(), 1, true);
        for (Thesaurus.Expansion expansion : query.expansions()) {
            add(reader, expansion.text(), (float) expansion.weight(), false);
        }
    }

    private void add(IndexReader reader, String text, float weight, boolean own) throws IOException {
        List<Symbol> symbols = SymbolReader.read(text);
        Set<Integer> seen = new HashSet<>();
        Set<Long> seenPairs = new HashSet<>();
        for (int i = 0; i < symbols.size(); i++) {
            int code = symbols.get(i).text().hashCode();
            float idf = weight * rarity(reader, UnitFields.SINGLES, symbols.get(i).text());
            singles.merge(code, idf, Math::max);
            if (own && seen.add(code)) {
                singleTotal += idf;
            }
            if (i > 0 && symbols.get(i).adjacent()) {
                long pair = pair(symbols.get(i - 1).text().hashCode(), code);
                float pairIdf = weight * rarity(reader, UnitFields.PAIRS,
                        symbols.get(i - 1).text() + ' ' + symbols.get(i).text());
                pairs.merge(pair, pairIdf, Math::max);
                if (own && seenPairs.add(pair)) {
                    pairTotal += pairIdf;
                }
            }
        }
    }

    private static float rarity(IndexReader reader, String field, String term) throws IOException {
        int frequency = reader.docFreq(new Term(field, term));
        return (float) Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
    }

    static long pair(int first, int second) {
        return (long) first << 32 | second & 0xffff_ffffL;
    }

    float single(int code) {
        return singles.getOrDefault(code, 0f);
    }

    float pair(long code) {
        return pairs.getOrDefault(code, 0f);
    }

    /** Weight of all own symbols. */
    float singleTotal() {
        return Math.max(singleTotal, 1e-6f);
    }

    /** Weight of all own pairs; at least a little so that one may divide by it. */
    float pairTotal() {
        return Math.max(pairTotal, 1e-6f);
    }

    boolean hasPairs() {
        return pairTotal > 0;
    }
}
