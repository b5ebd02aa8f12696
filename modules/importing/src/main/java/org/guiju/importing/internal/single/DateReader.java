package org.guiju.importing.internal.single;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Reads dates as regulations print them: 2021年3月1日 with or without blanks, 二〇二一年三月一日, 2021-03-01. */
final class DateReader {

    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4}|[〇○零一二三四五六七八九]{4})\\s{0,2}年\\s{0,2}([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s{0,2}月"
                    + "\\s{0,2}([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s{0,2}日|([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private static final int LONGEST = 24;

    private DateReader() {}

    /** A date with the place where it stands. */
    record Found(LocalDate date, int start, int end) {}

    static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            LocalDate date = m.group(1) != null ? date(m.group(1), m.group(2), m.group(3)) : date(m.group(4), m.group(5), m.group(6));
            if (date != null) {
                found.add(new Found(date, m.start(), m.end()));
            }
        }
        return found;
    }

    /** The date if the whole text is one. */
    static LocalDate whole(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        List<Found> found = all(text);
        return found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length() ? found.get(0).date() : null;
    }

    private static LocalDate date(String year, String month, String day) {
        OptionalInt y = ChineseNumerals.parse(year);
        OptionalInt m = ChineseNumerals.parse(month);
        OptionalInt d = ChineseNumerals.parse(day);
        try {
            return y.isEmpty() || m.isEmpty() || d.isEmpty() || y.getAsInt() < 1000 ? null
                    : LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
