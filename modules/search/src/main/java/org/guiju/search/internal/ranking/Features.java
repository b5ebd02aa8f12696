package org.guiju.search.internal.ranking;

import java.util.HashSet;
import java.util.Set;

/**
 * What a candidate has of a query, each 0 to 1.
 *
 * @param coverage weight of the query's pairs that stand in the text
 * @param window weight of the query's symbols in the best short stretch of text
 * @param run weight of the longest stretch of the query that stands in the text as it is
 * @param heading weight of the query's pairs that stand in the headings
 */
record Features(double coverage, double window, double run, double heading) {

    private static final int WINDOW = 48;

    /** Of a candidate with these symbols of heading and text. */
    static Features of(QuerySymbols query, int[] heading, int[] text) {
        return new Features(pairCover(query, text), window(query, text), run(query, text), pairCover(query, heading));
    }

    private static double pairCover(QuerySymbols query, int[] symbols) {
        Set<Long> seen = new HashSet<>();
        double sum = 0;
        for (int i = 1; i < symbols.length; i++) {
            long pair = QuerySymbols.pair(symbols[i - 1], symbols[i]);
            float weight = query.pair(pair);
            if (weight > 0 && seen.add(pair)) {
                sum += weight;
            }
        }
        return Math.min(1, sum / query.pairTotal());
    }

    /** The best {@value #WINDOW} neighbouring symbols, each symbol of the query counted once. */
    private static double window(QuerySymbols query, int[] symbols) {
        java.util.Map<Integer, Integer> inside = new java.util.HashMap<>();
        double sum = 0;
        double best = 0;
        for (int i = 0; i < symbols.length; i++) {
            float weight = query.single(symbols[i]);
            if (weight > 0 && inside.merge(symbols[i], 1, Integer::sum) == 1) {
                sum += weight;
            }
            int leaving = i - WINDOW;
            if (leaving >= 0) {
                float gone = query.single(symbols[leaving]);
                if (gone > 0 && inside.merge(symbols[leaving], -1, Integer::sum) == 0) {
                    inside.remove(symbols[leaving]);
                    sum -= gone;
                }
            }
            best = Math.max(best, sum);
        }
        return Math.min(1, best / query.singleTotal());
    }

    private static double run(QuerySymbols query, int[] symbols) {
        double best = 0;
        double sum = 0;
        for (int i = 1; i < symbols.length; i++) {
            float weight = query.pair(QuerySymbols.pair(symbols[i - 1], symbols[i]));
            sum = weight > 0 ? sum + weight : 0;
            best = Math.max(best, sum);
        }
        return Math.min(1, best / query.pairTotal());
    }
}
