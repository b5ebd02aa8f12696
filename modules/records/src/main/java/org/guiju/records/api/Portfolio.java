package org.guiju.records.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Outcome;
import org.guiju.regulation.api.Issue;

/**
 * A calculator run over many subjects.
 *
 * @param calculator id of the calculator
 * @param kind id of the kind of the subjects
 * @param on date
 * @param rows a row per subject, by name
 * @param outcomes number of rows by outcome; refused questions are counted in {@code faulty}
 * @param faulty number of rows whose values were refused
 * @param aggregates what the values of an output come to, by name of the output
 * @param missing number of rows that lack an input, by its name, the most wanted first
 */
public record Portfolio(
        String calculator,
        String kind,
        LocalDate on,
        List<Row> rows,
        Map<Outcome, Integer> outcomes,
        int faulty,
        Map<String, Aggregate> aggregates,
        Map<String, Integer> missing) {

    /** Copies the collections. */
    public Portfolio {
        rows = List.copyOf(rows);
        outcomes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        aggregates = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(aggregates));
        missing = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    /**
     * One subject.
     *
     * @param subject the subject
     * @param inputs what the calculator was asked with: what is known about it, by name
     * @param outcome what came out, null if the values were refused
     * @param outputs values by name
     * @param missing names of inputs that are needed and not known
     * @param warnings what the user must know
     * @param faults why the values were refused
     */
    public record Row(
            Subject subject,
            Map<String, Object> inputs,
            Outcome outcome,
            Map<String, Object> outputs,
            List<String> missing,
            List<String> warnings,
            List<Issue> faults) {}

    /**
     * What the values of an output come to.
     *
     * @param counts number of rows by value, for words and yes or no, the most frequent first
     * @param unit unit of the numbers, empty if none
     * @param numbers how many are numbers
     * @param sum their sum, null if there is none
     * @param least the least of them, null if there is none
     * @param greatest the greatest of them, null if there is none
     */
    public record Aggregate(
            Map<String, Integer> counts, String unit, int numbers, BigDecimal sum, BigDecimal least, BigDecimal greatest) {
        /** Copies the map. */
        public Aggregate {
            counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }
}
