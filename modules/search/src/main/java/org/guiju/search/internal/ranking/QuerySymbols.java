package org.guiju.search.internal.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.search.internal.index.TermDictionary;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.query.Thesaurus;
import org.guiju.search.internal.text.Symbol;
import org.guiju.search.internal.text.SymbolReader;

/**
 * The symbols and pairs of a query with their weights: rare ones count more, those of expansions less. Symbols are numbered,
 * so that looking at a text costs one probe for each of its symbols.
 */
final class QuerySymbols {

    private static final int LOAD = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Float> weights = new ArrayList<>();
    private final Map<Long, Float> pairs = new HashMap<>();
    private final int[] slots;
    private final int[] codes;
    private final float[] pairWeights;
    private float singleTotal;
    private float pairTotal;

    QuerySymbols(TermDictionary terms, ReadQuery query) throws IOException {
        add(terms, query.words(), 1, true);
        for (Thesaurus.Expansion expansion : query.expansions()) {
            add(terms, expansion.text(), (float) expansion.weight(), false);
        }
        int size = Integer.highestOneBit(Math.max(1, numbers.size()) * LOAD) << 1;
        slots = new int[size];
        codes = new int[size];
        numbers.forEach(this::place);
        pairWeights = new float[numbers.size() * numbers.size()];
        pairs.forEach((pair, weight) -> pairWeights[(int) (pair >>> 32) * numbers.size() + pair.intValue()] = weight);
    }

    private void add(TermDictionary terms, String text, float weight, boolean own) throws IOException {
        List<Symbol> symbols = SymbolReader.read(text);
        Set<Long> seenPairs = new HashSet<>();
        int previous = -1;
        for (int i = 0; i < symbols.size(); i++) {
            String symbol = symbols.get(i).text();
            Integer known = numbers.get(symbol);
            int number = known != null ? known : numbers.size();
            if (known == null) {
                float single = weight * terms.rarity(UnitFields.SINGLES, symbol);
                numbers.put(symbol, number);
                weights.add(single);
                singleTotal += own ? single : 0;
            }
            if (i > 0 && symbols.get(i).adjacent()) {
                long pair = (long) previous << 32 | number;
                float both = weight * terms.rarity(UnitFields.PAIRS, symbols.get(i - 1).text() + ' ' + symbol);
                pairs.merge(pair, both, Math::max);
                pairTotal += own && seenPairs.add(pair) ? both : 0;
            }
            previous = number;
        }
    }

    private void place(String symbol, int number) {
        int code = symbol.hashCode();
        int slot = slot(code);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
        codes[slot] = code;
    }

    private int slot(int code) {
        return (code * 0x9E37_79B9 >>> 16) & slots.length - 1;
    }

    /** How many different symbols there are. */
    int size() {
        return weights.size();
    }

    /** Number of a symbol by its hash code, -1 if it is not in the query. */
    int number(int code) {
        int slot = slot(code);
        while (slots[slot] != 0) {
            if (codes[slot] == code) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /** Weight of a symbol. */
    float single(int number) {
        return weights.get(number);
    }

    /** Weight of two symbols side by side, 0 if they do not stand so in the query. */
    float pair(int first, int second) {
        return pairWeights[first * weights.size() + second];
    }

    /** Weight of all own symbols; at least a little so that one may divide by it. */
    float singleTotal() {
        return Math.max(singleTotal, 1e-6f);
    }

    /** Weight of all own pairs; at least a little so that one may divide by it. */
    float pairTotal() {
        return Math.max(pairTotal, 1e-6f);
    }
}
