package org.guiju.search.internal.query;

import java.util.List;
import java.util.Set;

/**
 * A query as understood.
 *
 * @param words the query's own words without question words, numbers of documents and quotation marks
 * @param phrases parts in quotation marks, to be found literally
 * @param numbers document numbers in normal form
 * @param intents what kind of answer is wanted
 * @param expansions legal expressions that everyday words stand for
 */
public record ReadQuery(
        String words,
        List<String> phrases,
        List<String> numbers,
        Set<Intent> intents,
        List<Thesaurus.Expansion> expansions) {

    /** Copies the collections. */
    public ReadQuery {
        phrases = List.copyOf(phrases);
        numbers = List.copyOf(numbers);
        intents = Set.copyOf(intents);
        expansions = List.copyOf(expansions);
    }

    /** What kind of answer a question wants. */
    public enum Intent {
        /** What something means. */
        DEFINITION,
        /** What it costs to break a rule. */
        PENALTY,
        /** A time limit. */
        TIME_LIMIT
    }
}
