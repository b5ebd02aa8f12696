package org.guiju.calculation.internal.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as regulations count them, by hand-counted examples. */
class PeriodTest {

    /** 2021-10-01 to 2021-10-07 off, 2021-09-26 and 2021-10-09 made up (国办发明电〔2020〕27号). */
    private final WorkCalendar calendar = new WorkCalendar(
            LocalDate.of(2021, 10, 1).datesUntil(LocalDate.of(2021, 10, 8)).collect(java.util.stream.Collectors.toSet()),
            Set.of(LocalDate.of(2021, 9, 26), LocalDate.of(2021, 10, 9)),
            Set.of(2021));

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, 20, 日, 2021-03-21", // 《排污许可管理条例》第十二条：受理日不计
        "2021-03-01, 7, 工作日, 2021-03-10",
        "2021-09-29, 7, 工作日, 2021-10-14", // over the national day, with the made-up Saturday
        "2021-09-24, 1, 工作日, 2021-09-26", // a Sunday that is worked
        "2021-01-31, 1, 月, 2021-02-28",
        "2024-02-29, 1, 年, 2025-02-28",
        "2021-03-01, 2, 周, 2021-03-15",
        "2026-03-31, -60, 日, 2026-01-30", // 届满60日前
        "2021-10-11, -1, 工作日, 2021-10-09",
    })
    void endsOn(LocalDate start, int number, String unit, LocalDate end) {
        assertEquals(end, Period.end(start, number, unit, calendar));
    }

    @Test
    void daysOfOverlappingPausesAreLeftOutOnce() {
        List<Period.Interval> pauses = List.of(
                new Period.Interval(LocalDate.of(2021, 7, 5), LocalDate.of(2021, 7, 9)),
                new Period.Interval(LocalDate.of(2021, 7, 8), LocalDate.of(2021, 7, 10)));
        assertEquals(LocalDate.of(2021, 8, 6), Period.end(LocalDate.of(2021, 7, 1), 30, "日", pauses, calendar));
    }

    @Test
    void aPauseBehindTheEndDoesNotCount() {
        List<Period.Interval> pauses = List.of(new Period.Interval(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 9)));
        assertEquals(LocalDate.of(2021, 7, 31), Period.end(LocalDate.of(2021, 7, 1), 30, "日", pauses, calendar));
    }

    @Test
    void workdaysBetweenIsTheInverseOfEnd() {
        for (int n = 0; n < 60; n++) {
            LocalDate end = Period.end(LocalDate.of(2021, 9, 1), n, "工作日", calendar);
            assertEquals(n, Period.workdaysBetween(LocalDate.of(2021, 9, 1), end, calendar));
        }
    }

    @Test
    void aYearWithoutANoticeIsRemembered() {
        Period.end(LocalDate.of(2030, 12, 30), 3, "工作日", calendar);
        assertTrue(calendar.guessed().containsAll(Set.of(2030, 2031)));
    }

    @Test
    void whatNeverEndsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Period.end(LocalDate.of(2021, 1, 1), 1_000_000, "日", calendar));
        assertThrows(IllegalArgumentException.class, () -> Period.end(LocalDate.of(2021, 1, 1), 1, "世纪", calendar));
        List<Period.Interval> always = List.of(new Period.Interval(LocalDate.MIN, LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> Period.end(LocalDate.of(2021, 1, 1), 1, "日", always, calendar));
    }
}
