package org.guiju.search.internal.ranking;

/**
 * How much each sign counts beside the BM25 score, which is 1 for the best candidate. Chosen on judged queries by
 * {@code SearchComparison}; see docs/search.md.
 *
 * @param coverage pairs of the query in the text
 * @param window the query close together
 * @param run the longest literal stretch
 * @param heading pairs of the query in the headings
 * @param title the document's own name in the query
 * @param intent a definition, penalty or time limit where one was asked for
 * @param authority between the highest and the lowest authority
 */
public record Weights(
        double coverage, double window, double run, double heading, double title, double intent, double authority) {

    /** Those in use. */
    public static final Weights STANDARD = new Weights(0.5, 0.5, 0.15, 0.1, 0.3, 0.1, 0.02);
}
