package org.guiju.calculation.api;

import java.math.BigDecimal;
import java.util.List;

/**
 * What would have to change for an output to come out otherwise: each input alone, the others as they are.
 *
 * @param calculator id of the calculator
 * @param output name of the output looked at
 * @param outcome outcome of the question as it is
 * @param value value of the output as it is
 * @param levers what each input can do, in order of the form
 * @param evaluations answers worked out
 * @param complete whether all inputs were gone through; false when the limit was reached before
 */
public record Sensitivity(
        String calculator,
        String output,
        Outcome outcome,
        Object value,
        List<Lever> levers,
        int evaluations,
        boolean complete) {

    /** Copies the list. */
    public Sensitivity {
        levers = List.copyOf(levers);
    }

    /** What an input can do. */
    public enum Effect {
        /** Some values change the output. */
        CHANGES,
        /** The output follows every change of the input, so there is no smallest one. */
        FOLLOWS,
        /** No value was found that changes the output while the other inputs stay. */
        NONE,
        /** The input is unknown, or rows or text, which are not varied. */
        NOT_VARIED
    }

    /**
     * What an input can do.
     *
     * @param input name of the input
     * @param unit unit, empty if none
     * @param value its value as it is; null where it is left to its default
     * @param effect what changing it does
     * @param changes for numbers and dates the smallest change downwards and upwards, the smaller first; for words every
     *     value that changes the output
     */
    public record Lever(String input, String unit, Object value, Effect effect, List<Change> changes) {
        /** Copies the list. */
        public Lever {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of an input and what it leads to.
     *
     * @param to value of the input
     * @param distance how far it is from the value as it is: in the unit of the input, days for dates, minutes for points of
     *     time, below zero downwards; null for words
     * @param outcome outcome then
     * @param output value of the output then, null if none comes out
     * @param missing inputs that would then be asked for
     */
    public record Change(Object to, BigDecimal distance, Outcome outcome, Object output, List<String> missing) {
        /** Copies the list. */
        public Change {
            missing = List.copyOf(missing);
        }
    }
}
