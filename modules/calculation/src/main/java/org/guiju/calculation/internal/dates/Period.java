package org.guiju.calculation.internal.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counting of periods. The day of the event does not count; months and years end on the day of the same number, in a shorter
 * month on its last day (民法典第二百零一条、第二百零二条, not held: outside knowledge).
 */
public final class Period {

    /** More than a lifetime; bounds what a hostile model can ask for. */
    private static final int MOST_DAYS = 60_000;

    private Period() {}

    /**
     * The last day of a period.
     *
     * @param start day of the event
     * @param number how many; negative counts backwards
     * @param unit 日, 工作日, 周, 月 or 年
     * @throws IllegalArgumentException if the unit is another or the number is out of bounds
     */
    public static LocalDate end(LocalDate start, int number, String unit, WorkCalendar calendar) {
        if (Math.abs(number) > MOST_DAYS) {
            throw new IllegalArgumentException("a period of " + number + " " + unit + " is out of bounds");
        }
        return switch (unit) {
            case "日" -> start.plusDays(number);
            case "周" -> start.plusWeeks(number);
            case "月" -> start.plusMonths(number);
            case "年" -> start.plusYears(number);
            case "工作日" -> workdays(start, number, calendar, List.of());
            default -> throw new IllegalArgumentException("unknown unit of time '" + unit + "'");
        };
    }

    /**
     * The last day of a period in which some days do not count.
     *
     * @param pauses intervals whose days do not count; they may overlap
     */
    public static LocalDate end(LocalDate start, int number, String unit, List<Interval> pauses, WorkCalendar calendar) {
        if (pauses.isEmpty()) {
            return end(start, number, unit, calendar);
        }
        if (unit.equals("工作日")) {
            return workdays(start, number, calendar, pauses);
        }
        LocalDate last = end(start, number, unit, calendar);
        // calendar units: the days that do not count are put at the end, one by one
        LocalDate day = start;
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            if (paused(day, pauses)) {
                last = last.plusDays(1);
                bound(start, last);
            }
        }
        return last;
    }

    private static LocalDate workdays(LocalDate start, int number, WorkCalendar calendar, List<Interval> pauses) {
        int step = number < 0 ? -1 : 1;
        LocalDate day = start;
        for (int left = Math.abs(number); left > 0; ) {
            day = day.plusDays(step);
            bound(start, day);
            if (calendar.isWorkday(day) && !paused(day, pauses)) {
                left--;
            }
        }
        return day;
    }

    private static void bound(LocalDate start, LocalDate day) {
        if (Math.abs(day.toEpochDay() - start.toEpochDay()) > 2L * MOST_DAYS) {
            throw new IllegalArgumentException("a period that does not end within " + 2L * MOST_DAYS + " days");
        }
    }

    private static boolean paused(LocalDate day, List<Interval> pauses) {
        for (Interval pause : pauses) {
            if (!day.isBefore(pause.from()) && !day.isAfter(pause.to())) {
                return true;
            }
        }
        return false;
    }

    /** Working days after {@code from} up to and with {@code to}; negative if {@code to} is before. */
    public static int workdaysBetween(LocalDate from, LocalDate to, WorkCalendar calendar) {
        int step = to.isBefore(from) ? -1 : 1;
        int count = 0;
        bound(from, to);
        for (LocalDate day = from; !day.equals(to); ) {
            day = day.plusDays(step);
            if (calendar.isWorkday(day)) {
                count += step;
            }
        }
        return count;
    }

    /** The day itself if it is worked, else the next that is. */
    public static LocalDate nextWorkday(LocalDate day, WorkCalendar calendar) {
        LocalDate at = day;
        while (!calendar.isWorkday(at)) {
            at = at.plusDays(1);
            bound(day, at);
        }
        return at;
    }

    /** Days off and made-up days on the way that a notice sets. */
    static List<LocalDate> special(LocalDate from, LocalDate to, WorkCalendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        int step = to.isBefore(from) ? -1 : 1;
        for (LocalDate day = from; !day.equals(to); ) {
            day = day.plusDays(step);
            if (calendar.isSpecial(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /**
     * Days that do not count.
     *
     * @param from first
     * @param to last
     */
    public record Interval(LocalDate from, LocalDate to) {}
}
