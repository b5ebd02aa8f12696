package org.guiju.records.api;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something known about a subject.
 *
 * @param name name of a calculator's input; any other name is kept as well
 * @param value text, {@link java.math.BigDecimal}, boolean, date as {@code yyyy-MM-dd}, list, or list of maps for rows; not null
 * @param unit unit of a number, null if none
 * @param from first day on which it holds, null for always
 * @param until last day on which it holds, null for open end
 * @param source where it comes from: a permit, a report; null if not said
 * @param note remark, null if none
 */
public record Fact(String name, Object value, String unit, LocalDate from, LocalDate until, String source, String note) {

    /** Checks that name and value are there. */
    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** A fact that always holds. */
    public static Fact of(String name, Object value) {
        return new Fact(name, value, null, null, null, null, null);
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate on) {
        return (from == null || !from.isAfter(on)) && (until == null || !until.isBefore(on));
    }
}
