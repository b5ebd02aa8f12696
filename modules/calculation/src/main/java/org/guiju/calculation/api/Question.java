package org.guiju.calculation.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to a calculator.
 *
 * @param on selecting date, or null for the input that the calculator names, else today in China
 * @param inputs what is known by the names of the inputs: texts, {@link java.math.BigDecimal} or other numbers, booleans,
 *     dates as {@code yyyy-mm-dd} or {@link LocalDate}, lists of maps for rows. What is left out is unknown
 * @param assumptions readings chosen by the names of the assumptions
 * @param calendar days added to the bundled calendar
 * @param jurisdiction jurisdiction whose rows overlay the national ones, {@code CN} for none; several, as of a place and an
 *     organisation, with blanks between
 */
public record Question(
        LocalDate on,
        Map<String, Object> inputs,
        Map<String, String> assumptions,
        Calendar calendar,
        String jurisdiction) {

    /** Copies the maps; null stands for empty. */
    public Question {
        inputs = inputs == null ? Map.of() : java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        assumptions = assumptions == null ? Map.of() : Map.copyOf(assumptions);
        calendar = calendar == null ? Calendar.NONE : calendar;
        jurisdiction = jurisdiction == null || jurisdiction.isEmpty() ? "CN" : jurisdiction;
    }

    /** A question with inputs only. */
    public static Question of(Map<String, Object> inputs) {
        return new Question(null, inputs, Map.of(), Calendar.NONE, "CN");
    }

    /** The same question with another choice of readings. */
    public Question withAssumptions(Map<String, String> chosen) {
        return new Question(on, inputs, chosen, calendar, jurisdiction);
    }

    /** The same question on another date. */
    public Question withOn(LocalDate date) {
        return new Question(date, inputs, assumptions, calendar, jurisdiction);
    }

    /** The same question with other inputs. */
    public Question withInputs(Map<String, Object> others) {
        return new Question(on, others, assumptions, calendar, jurisdiction);
    }

    /**
     * Days added to the bundled calendar.
     *
     * @param holidays days off
     * @param workdays weekend days on which work is made up
     * @param years years that these days complete, so that they count as published
     */
    public record Calendar(List<LocalDate> holidays, List<LocalDate> workdays, Set<Integer> years) {
        /** Nothing added. */
        public static final Calendar NONE = new Calendar(List.of(), List.of(), Set.of());

        /** Copies the collections. */
        public Calendar {
            holidays = holidays == null ? List.of() : List.copyOf(holidays);
            workdays = workdays == null ? List.of() : List.copyOf(workdays);
            years = years == null ? Set.of() : Set.copyOf(years);
        }
    }
}
