package org.guiju.regulation.internal.citation;

import java.util.OptionalInt;
import org.guiju.regulation.api.text.ChineseNumerals;

/** Reads a number inside a citation. */
final class Numerals {

    private static final int LONGEST = 7;

    private Numerals() {}

    /**
     * A number read.
     *
     * @param value its digits
     * @param end offset behind it
     * @param bracketed whether it stood in brackets
     */
    record Read(String value, int end, boolean bracketed) {}

    /** Reads 三十三, 33, （一） or (1) at a place; null if there is none. */
    static Read read(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '（' || c == '(') {
            Read inner = plain(text, skipBlanks(text, at + 1));
            int end = inner == null ? -1 : skipBlanks(text, inner.end());
            return inner != null && end < text.length() && (text.charAt(end) == '）' || text.charAt(end) == ')')
                    ? new Read(inner.value(), end + 1, true)
                    : null;
        }
        return plain(text, at);
    }

    private static Read plain(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && ChineseNumerals.isNumeral(text.charAt(end))) {
            end++;
        }
        OptionalInt value = end == at ? OptionalInt.empty() : ChineseNumerals.parse(text.substring(at, end));
        return value.isPresent() && value.getAsInt() > 0
                ? new Read(Integer.toString(value.getAsInt()), end, false)
                : null;
    }

    /** Offset of the next character that is no blank. */
    static int skipBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }
}
