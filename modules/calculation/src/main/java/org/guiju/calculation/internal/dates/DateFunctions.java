package org.guiju.calculation.internal.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.feel.runtime.FEELFunction;

/**
 * The functions behind the library model {@code 日历}, counted in Java. An unknown argument makes an unknown result.
 */
public final class DateFunctions {

    private DateFunctions() {}

    /** All functions, under the names that the library model calls. */
    public static List<FEELFunction> all() {
        return List.of(
                new NativeFunction("guijuEnd", List.of("起", "数", "单位", "历"), a ->
                        Period.end(date(a[0]), whole(a[1]), text(a[2]), calendar(a[3]))),
                new NativeFunction("guijuEndWithout", List.of("起", "数", "单位", "扣除", "历"), a ->
                        Period.end(date(a[0]), whole(a[1]), text(a[2]), intervals(a[3]), calendar(a[4]))),
                new NativeFunction("guijuWorkdays", List.of("起", "止", "历"), a ->
                        BigDecimal.valueOf(Period.workdaysBetween(date(a[0]), date(a[1]), calendar(a[2])))),
                new NativeFunction("guijuDays", List.of("起", "止"), a ->
                        BigDecimal.valueOf(date(a[1]).toEpochDay() - date(a[0]).toEpochDay())),
                new NativeFunction("guijuNextWorkday", List.of("日", "历"), a -> Period.nextWorkday(date(a[0]), calendar(a[1]))),
                new NativeFunction("guijuIsWorkday", List.of("日", "历"), a -> calendar(a[1]).isWorkday(date(a[0]))),
                new NativeFunction("guijuHours", List.of("起", "数"), a ->
                        dateTime(a[0]).plusMinutes(number(a[1]).multiply(BigDecimal.valueOf(60)).longValue())),
                new NativeFunction("guijuDue", List.of("时限", "起", "历"), a -> due(row(a[0]), date(a[1]), calendar(a[2]))),
                new NativeFunction("guijuPath", List.of("时限", "起", "历"), a -> path(row(a[0]), date(a[1]), calendar(a[2]))));
    }

    private static LocalDate due(Map<?, ?> limit, LocalDate start, WorkCalendar calendar) {
        int number = whole(limit.get("数"));
        boolean back = "BEFORE".equals(limit.get("方向"));
        return Period.end(start, back ? -number : number, text(limit.get("单位")), calendar);
    }

    private static Map<String, Object> path(Map<?, ?> limit, LocalDate start, WorkCalendar calendar) {
        int before = calendar.guessed().size();
        LocalDate end = due(limit, start, calendar);
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("起算", start);
        path.put("数", limit.get("数"));
        path.put("单位", limit.get("单位"));
        path.put("届满", end);
        path.put("节假日与调休", "工作日".equals(limit.get("单位")) ? Period.special(start, end, calendar) : List.of());
        path.put("暂定", calendar.guessed().size() > before);
        path.put("依据", limit.get("依据"));
        return path;
    }

    private static List<Period.Interval> intervals(Object value) {
        List<Period.Interval> intervals = new ArrayList<>();
        for (Object element : value instanceof List<?> list ? list : List.of(value)) {
            Map<?, ?> row = row(element);
            intervals.add(new Period.Interval(date(row.get("起")), date(row.get("止"))));
        }
        return intervals;
    }

    private static LocalDate date(Object value) {
        return switch (value) {
            case LocalDate date -> date;
            case LocalDateTime time -> time.toLocalDate();
            default -> throw new IllegalArgumentException("a date is needed, got " + value);
        };
    }

    private static LocalDateTime dateTime(Object value) {
        return switch (value) {
            case LocalDateTime time -> time;
            case LocalDate date -> date.atStartOfDay();
            case java.time.ZonedDateTime time -> time.toLocalDateTime();
            default -> throw new IllegalArgumentException("a date and time is needed, got " + value);
        };
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(String.valueOf(value));
    }

    private static int whole(Object value) {
        try {
            return number(value).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a whole number is needed, got " + value, e);
        }
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static Map<?, ?> row(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("a row is needed, got " + value);
    }

    private static WorkCalendar calendar(Object value) {
        if (value instanceof WorkCalendar calendar) {
            return calendar;
        }
        throw new IllegalArgumentException("the calendar is needed, got " + value);
    }
}
