package org.guiju.calculation.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer with everything it rests on. Values are texts, {@link java.math.BigDecimal}, booleans,
 * {@link java.time.LocalDate} and the like, lists and maps of them.
 *
 * @param calculator id of the calculator
 * @param outcome what came out
 * @param on selecting date used, or null if the calculator has none and none was asked
 * @param outputs values by name, in order; of an insufficient question those that are certain already
 * @param readings one result for each way to read an ambiguous text, where they differ; the default first
 * @param missing names of the inputs that are still needed
 * @param next the most telling of them to ask, empty if none is missing
 * @param stillPossible what can yet come out of the first undecided decision, empty if unknown
 * @param steps how it came out
 * @param parameters content that was read
 * @param assumptions what was assumed
 * @param comparison for penalties, the rule at the act beside the rule at the decision (从旧兼从轻)
 * @param warnings what the user must know
 * @param versions what worked it out
 */
public record Answer(
        String calculator,
        Outcome outcome,
        LocalDate on,
        Map<String, Object> outputs,
        List<Reading> readings,
        List<String> missing,
        Optional<String> next,
        List<Possible> stillPossible,
        List<Step> steps,
        List<UsedContent> parameters,
        List<UsedAssumption> assumptions,
        Optional<Comparison> comparison,
        List<String> warnings,
        Versions versions) {

    /** Copies the collections. */
    public Answer {
        outputs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        readings = List.copyOf(readings);
        missing = List.copyOf(missing);
        stillPossible = List.copyOf(stillPossible);
        steps = List.copyOf(steps);
        parameters = List.copyOf(parameters);
        assumptions = List.copyOf(assumptions);
        warnings = List.copyOf(warnings);
    }

    /** The same answer with other warnings. */
    public Answer withWarnings(List<String> others) {
        return new Answer(calculator, outcome, on, outputs, readings, missing, next, stillPossible, steps, parameters,
                assumptions, comparison, others, versions);
    }

    /**
     * The result of one way to read the text.
     *
     * @param assumption name of the ambiguity
     * @param value the reading
     * @param reason why one may read it so
     * @param citations what it rests on
     * @param standard whether it is the one taken when nobody chooses
     * @param chosen whether it is the one that this answer takes
     * @param outcome what comes out
     * @param outputs values by name
     */
    public record Reading(
            String assumption,
            String value,
            String reason,
            List<String> citations,
            boolean standard,
            boolean chosen,
            Outcome outcome,
            Map<String, Object> outputs) {}

    /**
     * What can yet come out.
     *
     * @param decision name of the undecided decision
     * @param row row of its table
     * @param values its results, in FEEL
     */
    public record Possible(String decision, int row, List<String> values) {}

    /**
     * A decision on the way, with the decisions below it.
     *
     * @param decision name
     * @param value its value
     * @param unit unit of the value, empty if none
     * @param expression its FEEL; empty for a table
     * @param table whether it is a table
     * @param rows rows of the table that fitted
     * @param citations addresses of the provisions it rests on
     * @param evidence rows of a list or of content that are the evidence
     * @param nearMisses rows that failed by one test only
     * @param steps decisions that it needed
     */
    public record Step(
            String decision,
            Object value,
            String unit,
            String expression,
            boolean table,
            List<Integer> rows,
            List<String> citations,
            List<Evidence> evidence,
            List<NearMiss> nearMisses,
            List<Step> steps) {
        /** Copies the lists. */
        public Step {
            rows = List.copyOf(rows);
            citations = List.copyOf(citations);
            evidence = List.copyOf(evidence);
            nearMisses = List.copyOf(nearMisses);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A row that is evidence.
     *
     * @param index place in the list of the question, from 1; 0 for a row of content
     * @param text the row in one line
     * @param citation address, empty for a row that the user gave
     */
    public record Evidence(int index, String text, String citation) {}

    /**
     * A row that nearly fitted.
     *
     * @param row number
     * @param failed the one test that failed, such as {@code 直接经济损失 4200000：须 >= 5000000}
     * @param results its results, in FEEL
     */
    public record NearMiss(int row, String failed, List<String> results) {}

    /**
     * Content that was read.
     *
     * @param name name that the model gives it
     * @param kind kind of content
     * @param id id of the entry
     * @param value value, for a parameter or time limit; else a count of rows
     * @param unit unit, empty if none
     * @param citations what it rests on
     */
    public record UsedContent(String name, String kind, String id, Object value, String unit, List<String> citations) {}

    /**
     * Something that was assumed.
     *
     * @param name name of the assumption
     * @param value the reading taken
     * @param reason why
     * @param citations what it rests on
     */
    public record UsedAssumption(String name, String value, String reason, List<String> citations) {}

    /**
     * The rule at the act beside the rule at the decision.
     *
     * @param act date of the act
     * @param decision date of the decision
     * @param atAct outputs by the rule at the act
     * @param atDecision outputs by the rule at the decision
     * @param prevails {@code act}, {@code decision}, or {@code open} while one side is not known
     * @param reason why
     * @param citation what says so
     */
    public record Comparison(
            LocalDate act,
            LocalDate decision,
            Map<String, Object> atAct,
            Map<String, Object> atDecision,
            String prevails,
            String reason,
            String citation) {}

    /**
     * What worked it out.
     *
     * @param model digest of the model
     * @param documents digest of the content read
     * @param engine engine and its version
     */
    public record Versions(String model, String documents, String engine) {}
}
