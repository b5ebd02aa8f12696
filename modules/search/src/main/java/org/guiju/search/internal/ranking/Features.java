package org.guiju.search.internal.ranking;

import org.guiju.search.internal.index.UnitSigns;

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

    /** Of a candidate. */
    static Features of(QuerySymbols query, UnitSigns unit) {
        int[] numbers = new int[unit.codes().length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = query.number(unit.codes()[i]);
        }
        int text = unit.headings();
        return new Features(cover(query, numbers, text, numbers.length), window(query, numbers, text),
                run(query, numbers, text), cover(query, numbers, 0, text));
    }

    private static double cover(QuerySymbols query, int[] numbers, int from, int to) {
        boolean[] seen = new boolean[query.size() * query.size()];
        double sum = 0;
        for (int i = from + 1; i < to; i++) {
            if (numbers[i - 1] >= 0 && numbers[i] >= 0) {
                int place = numbers[i - 1] * query.size() + numbers[i];
                float weight = query.pair(numbers[i - 1], numbers[i]);
                if (weight > 0 && !seen[place]) {
                    seen[place] = true;
                    sum += weight;
                }
            }
        }
        return Math.min(1, sum / query.pairTotal());
    }

    /** The best {@value #WINDOW} neighbouring symbols, each symbol of the query counted once. */
    private static double window(QuerySymbols query, int[] numbers, int from) {
        int[] inside = new int[query.size()];
        double sum = 0;
        double best = 0;
        for (int i = from; i < numbers.length; i++) {
            int leaving = i - WINDOW;
            if (leaving >= from && numbers[leaving] >= 0 && --inside[numbers[leaving]] == 0) {
                sum -= query.single(numbers[leaving]);
            }
            if (numbers[i] >= 0) {
                if (inside[numbers[i]]++ == 0) {
                    sum += query.single(numbers[i]);
                }
                best = Math.max(best, sum);
            }
        }
        return Math.min(1, best / query.singleTotal());
    }

    private static double run(QuerySymbols query, int[] numbers, int from) {
        double best = 0;
        double sum = 0;
        for (int i = from + 1; i < numbers.length; i++) {
            float weight = numbers[i - 1] >= 0 && numbers[i] >= 0 ? query.pair(numbers[i - 1], numbers[i]) : 0;
            sum = weight > 0 ? sum + weight : 0;
            best = Math.max(best, sum);
        }
        return Math.min(1, best / query.pairTotal());
    }
}
