package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;

/** Reads clauses of standards by their decimals behind a title: 3.2.3, 4.1、4.2. */
final class Decimals {

    private Decimals() {}

    static ProvisionGrammar.Parsed read(String text, int at) {
        List<PathRange> ranges = new ArrayList<>();
        int end = at;
        int next = at;
        while (true) {
            int stop = decimalEnd(text, next);
            if (stop < 0) {
                break;
            }
            List<Step> steps = new ArrayList<>();
            if (isLetter(text.charAt(next))) {
                ranges.add(PathRange.single(new ProvisionPath(
                        List.of(new Step(Unit.LEVEL, text.substring(next, stop), false)))));
                return new ProvisionGrammar.Parsed(stop, ranges);
            }
            for (String part : text.substring(next, stop).split("\\.")) {
                steps.add(new Step(Unit.LEVEL, part, false));
            }
            ranges.add(PathRange.single(new ProvisionPath(steps)));
            end = stop;
            if (end >= text.length() || "、和及".indexOf(text.charAt(end)) < 0) {
                break;
            }
            next = end + 1;
        }
        return ranges.isEmpty() ? null : new ProvisionGrammar.Parsed(end, ranges);
    }

    private static int decimalEnd(String text, int at) {
        int i = at < text.length() && isLetter(text.charAt(at)) && text.startsWith(".", at + 1) ? at + 1 : at;
        int dots = 0;
        while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == '.' && i > at)) {
            dots += text.charAt(i) == '.' ? 1 : 0;
            i++;
        }
        if (i > at && text.charAt(i - 1) == '.') {
            i--;
            dots--;
        }
        boolean quantity = i < text.length() && "%％万亿元年月米".indexOf(text.charAt(i)) >= 0;
        return dots >= 1 && i - at <= 10 && !quantity ? i : -1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
