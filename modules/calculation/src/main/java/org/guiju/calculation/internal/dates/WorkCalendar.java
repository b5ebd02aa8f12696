package org.guiju.calculation.internal.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Working days: Monday to Friday but for the days off that a notice of the State Council sets, and the weekend days on which
 * work is made up. For a year without a notice only weekends are known, which makes any date counted through it a lower
 * bound; the calendar remembers that it was asked about such a year.
 *
 * <p>It is a map so that FEEL can hand it on: {@code holidays}, {@code workdays}, {@code years}. One per evaluation; not for
 * many threads.
 */
public final class WorkCalendar extends AbstractMap<String, Object> {

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> workdays;
    private final Set<Integer> years;
    private final Set<Integer> guessed = new TreeSet<>();

    /**
     * A calendar.
     *
     * @param holidays days off
     * @param workdays weekend days that are worked
     * @param years years whose notice is known
     */
    public WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays, Set<Integer> years) {
        this.holidays = holidays;
        this.workdays = workdays;
        this.years = years;
    }

    /** Whether a day is worked. */
    public boolean isWorkday(LocalDate day) {
        if (workdays.contains(day)) {
            return true;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        if (!years.contains(day.getYear())) {
            guessed.add(day.getYear());
        }
        return !holidays.contains(day);
    }

    /** Whether a notice says something of this day that its weekday does not. */
    boolean isSpecial(LocalDate day) {
        return holidays.contains(day) || workdays.contains(day);
    }

    /** Years that were asked about although their notice is not known. */
    public Set<Integer> guessed() {
        return guessed;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return Map.<String, Object>of(
                        "holidays", java.util.List.copyOf(holidays),
                        "workdays", java.util.List.copyOf(workdays),
                        "years", java.util.List.copyOf(years))
                .entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
