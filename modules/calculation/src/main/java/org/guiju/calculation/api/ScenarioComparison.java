package org.guiju.calculation.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Scenarios of one calculator side by side.
 *
 * @param calculator id of the calculator
 * @param names names of the scenarios, in order
 * @param answers their answers in the same order; null where the question was refused
 * @param rows inputs, readings, outcome and outputs, in this order
 */
public record ScenarioComparison(String calculator, List<String> names, List<Answer> answers, List<Row> rows) {

    /** Copies the lists. */
    public ScenarioComparison {
        names = List.copyOf(names);
        answers = Collections.unmodifiableList(new ArrayList<>(answers));
        rows = List.copyOf(rows);
    }

    /** What a row compares. */
    public enum Kind {
        /** What was filled in. */
        INPUT,
        /** How an ambiguous text is read. */
        ASSUMPTION,
        /** What kind of answer came out. */
        OUTCOME,
        /** What came out. */
        OUTPUT
    }

    /**
     * A row.
     *
     * @param kind what it compares
     * @param name name of the input, assumption or output; empty for the outcome
     * @param english the name in English, empty if none
     * @param unit unit, empty if none
     * @param values one for each scenario; null where it is unknown or nothing came out
     * @param differs whether not all are the same
     */
    public record Row(Kind kind, String name, String english, String unit, List<Object> values, boolean differs) {
        /** Copies the list. */
        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
