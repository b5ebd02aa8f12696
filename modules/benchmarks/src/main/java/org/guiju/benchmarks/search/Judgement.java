package org.guiju.benchmarks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How well a way of searching answers judged queries.
 *
 * @param name the way of searching
 * @param queries number of queries
 * @param at1 share answered by the first hit
 * @param at5 share answered by the first five
 * @param at10 share answered by the first ten
 * @param mrr mean reciprocal rank of the first right hit among ten
 * @param missed what was not answered by the first ten, or not by the first
 */
record Judgement(String name, int queries, double at1, double at5, double at10, double mrr, List<String> missed) {

    /** Asks each query; {@code search} gives the texts of the first ten hits. */
    static Judgement of(String name, List<JudgedQuery> queries, Function<String, List<String>> search) {
        int one = 0;
        int five = 0;
        int ten = 0;
        double reciprocal = 0;
        List<String> missed = new ArrayList<>();
        for (JudgedQuery query : queries) {
            List<String> texts = search.apply(query.query());
            int rank = 0;
            for (int i = 0; i < Math.min(10, texts.size()) && rank == 0; i++) {
                rank = query.answeredBy(texts.get(i)) ? i + 1 : 0;
            }
            one += rank == 1 ? 1 : 0;
            five += rank >= 1 && rank <= 5 ? 1 : 0;
            ten += rank >= 1 ? 1 : 0;
            reciprocal += rank == 0 ? 0 : 1.0 / rank;
            if (rank != 1) {
                missed.add(rank + "\t" + query.query() + "\t" + query.document() + " " + query.article());
            }
        }
        double n = Math.max(1, queries.size());
        return new Judgement(name, queries.size(), one / n, five / n, ten / n, reciprocal / n, missed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-34s n=%d  recall@1 %.3f  @5 %.3f  @10 %.3f  MRR@10 %.3f",
                name, queries, at1, at5, at10, mrr);
    }
}
