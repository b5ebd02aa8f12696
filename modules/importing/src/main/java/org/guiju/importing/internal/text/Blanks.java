package org.guiju.importing.internal.text;

/** What counts as blank in sources: also no-break, ideographic and typographic spaces and the byte order mark. */
public final class Blanks {

    private Blanks() {}

    /** Whether a character is blank. */
    public static boolean isBlank(char c) {
        // nearly all characters of a regulation are ideographs
        return (c < '\u3001' || c == '\uFEFF') && isRareBlank(c);
    }

    private static boolean isRareBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u200F' || c == '\u2028' || c == '\u2029'
                || c == '\u202F' || c == '\u205F' || c == '\u3000' || c == '\uFEFF';
    }

    /** Text without blanks at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean containsBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Text without any blank. */
    public static String remove(CharSequence text) {
        if (text instanceof String string && !containsBlank(string)) {
            return string;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
