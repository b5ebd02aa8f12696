package org.guiju.regulation.api.text;

import java.util.OptionalInt;

/** Chinese numerals as regulations use them: 一, 十二, 二十, 一百零三, 一〇三, 廿, with 两 and the digits 0–9 also read. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LARGEST = 9999;

    private ChineseNumerals() {}

    /**
     * Reads a numeral between 0 and 9999 in Chinese (十二, 一百零三, 一〇三) or in digits of any width (12, １２).
     *
     * @return its value, empty if the text is no such numeral
     */
    public static OptionalInt parse(String text) {
        if (text == null || text.isEmpty()) {
            return OptionalInt.empty();
        }
        return text.chars().anyMatch(c -> "十百千廿卅".indexOf(c) >= 0) ? additive(text) : positional(text);
    }

    /** Whether this character may stand in a numeral. */
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || "十百千廿卅".indexOf(c) >= 0;
    }

    /**
     * Writes a number between 1 and 9999 as an article number is printed: 12 is 十二, 103 is 一百零三.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public static String format(int value) {
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException("1 to 9999 can be written, got " + value);
        }
        StringBuilder out = new StringBuilder();
        int rest = value;
        boolean gap = false;
        for (int unit = 1000; unit >= 1; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = !out.isEmpty() && rest > 0;
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            if (!(digit == 1 && unit == 10 && out.isEmpty())) {
                out.append(DIGITS.charAt(digit));
            }
            switch (unit) {
                case 1000 -> out.append('千');
                case 100 -> out.append('百');
                case 10 -> out.append('十');
                default -> { }
            }
        }
        return out.toString();
    }

    private static OptionalInt positional(String text) {
        int value = 0;
        if (text.length() > 4) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt additive(String text) {
        int total = 0;
        int pending = -1;
        int lastUnit = 10_000;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                if (pending > 0) {
                    return OptionalInt.empty();
                }
                pending = digit;
                continue;
            }
            int unit = switch (c) {
                case '千' -> 1000;
                case '百' -> 100;
                case '十' -> 10;
                case '廿' -> 20;
                case '卅' -> 30;
                default -> 0;
            };
            boolean fixed = unit == 20 || unit == 30;
            int size = fixed ? 10 : unit;
            if (unit == 0 || size >= lastUnit || fixed && pending > 0) {
                return OptionalInt.empty();
            }
            total += fixed ? unit : (pending <= 0 ? 1 : pending) * unit;
            lastUnit = size;
            pending = -1;
        }
        return OptionalInt.of(total + Math.max(pending, 0));
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
