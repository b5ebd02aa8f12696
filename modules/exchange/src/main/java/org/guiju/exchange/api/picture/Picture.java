package org.guiju.exchange.api.picture;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalDate;
import java.util.List;

/** What a result looks like, as {@code picture} of its model says. Words are in the language of the reader. */
public sealed interface Picture {

    /** What it shows, in one line; also read aloud. */
    String title();

    /**
     * A range of amounts among the ranges that the provisions know.
     *
     * @param title what it shows
     * @param unit unit of the amounts, empty if none
     * @param lower least amount that came out, or null
     * @param upper greatest amount that came out, or null
     * @param tiers the ranges of the provisions, from the lowest; empty if they are not written as numbers
     */
    record Band(String title, String unit, BigDecimal lower, BigDecimal upper, List<Tier> tiers) implements Picture {
        /** Copies the list. */
        public Band {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * A range that the provisions know.
     *
     * @param label when it applies
     * @param lower least amount, or null
     * @param upper greatest amount, or null
     * @param current whether it is the one that came out
     */
    record Tier(String label, BigDecimal lower, BigDecimal upper, boolean current) {}

    /**
     * A score against its grades.
     *
     * @param title what it shows
     * @param unit unit of the score, empty if none
     * @param measure what is scored
     * @param value the score, or null if it is not known yet
     * @param grades grades from the lowest score to the highest
     */
    record Score(String title, String unit, String measure, BigDecimal value, List<Grade> grades) implements Picture {
        /** Copies the list. */
        public Score {
            grades = List.copyOf(grades);
        }
    }

    /**
     * A grade.
     *
     * @param label its name
     * @param from where it begins, or null if it has no lower end
     * @param to where it ends, or null if it has no upper end
     * @param fromIncluded whether the lower end belongs to it
     * @param toIncluded whether the upper end belongs to it
     * @param current whether the score lies in it
     */
    record Grade(
            String label, BigDecimal from, BigDecimal to, boolean fromIncluded, boolean toIncluded, boolean current) {}

    /**
     * Days in their order.
     *
     * @param title what it shows
     * @param events what happens on a day, in order
     * @param intervals periods that are excluded or suspended
     * @param daysOff days that are not worked; empty where the time is too long to show them
     * @param today today, if it lies within, else null
     */
    record Timeline(
            String title, List<Event> events, List<Interval> intervals, List<LocalDate> daysOff, LocalDate today)
            implements Picture {
        /** Copies the lists. */
        public Timeline {
            events = List.copyOf(events);
            intervals = List.copyOf(intervals);
            daysOff = List.copyOf(daysOff);
        }
    }

    /**
     * Something on a day.
     *
     * @param label what
     * @param at when; midnight where only the day is known
     * @param result whether it is a result, such as a deadline, rather than something that was filled in
     */
    record Event(String label, LocalDateTime at, boolean result) {}

    /**
     * A period.
     *
     * @param label what
     * @param from first day
     * @param to last day, inclusive
     */
    record Interval(String label, LocalDate from, LocalDate to) {}
}
