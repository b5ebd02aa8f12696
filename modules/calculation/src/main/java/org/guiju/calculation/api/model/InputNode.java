package org.guiju.calculation.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An input of a model: something a person knows, a row of content that the model reads, or an assumption about what the text
 * means.
 *
 * @param id id of the element
 * @param name name as the regulation has it; also the key in questions
 * @param english name in English, empty if there is none
 * @param type kind of value
 * @param unit unit, empty where none is meant
 * @param values allowed values of a choice
 * @param columns columns of rows
 * @param min least value, or null
 * @param max greatest value, or null
 * @param order place in the form
 * @param group heading in the form under which it stands, empty if none
 * @param hint what it means and where to find it, empty if none
 * @param example a value such as people enter, empty if none
 * @param fallback value taken if nothing is said, in FEEL; empty if the input must be known
 * @param binding the content it is bound to; a person is not asked for it
 * @param assumption how an ambiguous text may be read; set by the assumptions of a question
 * @param line line of the file
 */
public record InputNode(
        String id,
        String name,
        String english,
        ValueType type,
        String unit,
        List<String> values,
        List<Column> columns,
        BigDecimal min,
        BigDecimal max,
        int order,
        String group,
        String hint,
        String example,
        String fallback,
        Optional<Binding> binding,
        Optional<Assumption> assumption,
        int line) {

    /** Copies the lists. */
    public InputNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
        columns = List.copyOf(columns);
    }

    /** Whether a person is asked for it. */
    public boolean asked() {
        return binding.isEmpty() && assumption.isEmpty();
    }

    /** Whether it must be known before what needs it can be worked out. */
    public boolean required() {
        return fallback.isEmpty();
    }

    /**
     * A column of an input of rows.
     *
     * @param name name, also the key in a row
     * @param english name in English, empty if none
     * @param type kind of value
     * @param unit unit, empty where none is meant
     * @param values allowed values of a choice
     * @param hint what it means, empty if none
     * @param fallback value taken if a row has none, in FEEL; empty if it must be there
     */
    public record Column(
            String name, String english, ValueType type, String unit, List<String> values, String hint, String fallback) {
        /** Copies the list. */
        public Column {
            values = List.copyOf(values);
        }
    }

    /**
     * Content that an input reads.
     *
     * @param kind kind of content
     * @param ref id of an entry; of several, separated by blanks; of a group of time limits; {@code file:NAME} for all
     *     obligations of a file
     */
    public record Binding(Kind kind, String ref) {
        /** Kinds of content. */
        public enum Kind {
            /** One time limit. */
            TIMELIMIT,
            /** The time limits of a group. */
            TIMELIMITS,
            /** A parameter's value on the selecting date. */
            PARAMETER,
            /** The rows of a table in force on the selecting date. */
            TABLE,
            /** One obligation with its penalties. */
            OBLIGATION,
            /** Several obligations. */
            OBLIGATIONS,
            /** Several targets; {@code all} for those of every open module. */
            TARGETS,
            /** The working-day calendar. */
            CALENDAR
        }
    }

    /**
     * An ambiguity of the text and how it can be read.
     *
     * @param fallback the reading taken if nobody chooses
     * @param readings all readings, in order
     */
    public record Assumption(String fallback, List<Reading> readings) {
        /** Copies the list. */
        public Assumption {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One way to read an ambiguous text.
     *
     * @param value its name
     * @param reason why one may read it so
     * @param citations what it rests on, addresses or titles of texts that are not held
     */
    public record Reading(String value, String reason, List<String> citations) {
        /** Copies the list. */
        public Reading {
            citations = List.copyOf(citations);
        }
    }
}
