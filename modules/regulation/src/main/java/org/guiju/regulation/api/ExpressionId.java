package org.guiju.regulation.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names one expression of a work: the state of a regulation as made on a date (FRBR expression).
 *
 * @param work readable slug of the work, lower-case ASCII words joined by hyphens, such as
 *     {@code pollutant-discharge-permit-regulation}
 * @param date the day on which this expression was issued (or, where the text prints no such day, adopted, else in force)
 */
public record ExpressionId(String work, LocalDate date) implements Comparable<ExpressionId> {

    private static final Pattern WORK = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the slug.
     *
     * @throws IllegalArgumentException if {@code work} is not a slug
     */
    public ExpressionId {
        Objects.requireNonNull(date, "date");
        if (!WORK.matcher(work).matches()) {
            throw new IllegalArgumentException("work must be lower-case words joined by hyphens, got '" + work + "'");
        }
    }

    /**
     * Reads {@code work@yyyy-mm-dd}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static ExpressionId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("expression id must be work@yyyy-mm-dd, got '" + text + "'");
        }
        try {
            return new ExpressionId(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expression id must be work@yyyy-mm-dd, got '" + text + "'", e);
        }
    }

    /** The address of a provision of this expression; {@code eId} may be null for the document as a whole. */
    public Address at(String eId) {
        return new Address(work, date, eId);
    }

    @Override
    public int compareTo(ExpressionId other) {
        int byWork = work.compareTo(other.work);
        return byWork != 0 ? byWork : date.compareTo(other.date);
    }

    /** {@code work@yyyy-mm-dd}, the id used in REST and on the console. */
    @Override
    public String toString() {
        return work + "@" + date;
    }
}
