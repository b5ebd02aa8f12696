package org.guiju.calculation.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/**
 * Asks a calculator what if. Safe for many threads; never for the event thread. Found with
 * {@code Lookup.getDefault().lookup(WhatIfService.class)} where things are put together.
 */
public interface WhatIfService {

    /** Answers worked out at most for one look at sensitivity, unless asked otherwise: a second or two. */
    int USUAL_LIMIT = 3000;

    /** Fewest and most scenarios side by side. */
    int FEWEST_SCENARIOS = 2;

    /** Most scenarios side by side. */
    int MOST_SCENARIOS = 5;

    /**
     * What would have to change for an output to come out otherwise.
     *
     * @param output name of the output; empty for the first one that is a word, yes or no, or a number
     * @param limit answers to work out at most, see {@link #USUAL_LIMIT}
     * @param progress told after each input; cancelling it ends the work
     * @throws QuestionRefusedException if a value of the question is ill-typed, or the output is not one of the calculator's
     * @throws java.util.concurrent.CancellationException if it was cancelled
     * @throws IOException if content cannot be read
     */
    Sensitivity sensitivity(
            LibrarySnapshot library, Calculator calculator, Question question, String output, int limit, Progress progress,
            Locale locale) throws QuestionRefusedException, IOException;

    /**
     * Scenarios side by side.
     *
     * @param scenarios two to five
     * @throws IllegalArgumentException if there are fewer or more
     * @throws IOException if content cannot be read
     */
    ScenarioComparison compare(LibrarySnapshot library, Calculator calculator, List<Scenario> scenarios, Locale locale)
            throws IOException;
}
