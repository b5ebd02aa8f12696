package org.guiju.regulation.internal.citation;

/** Round brackets, nested, full or half width. */
final class Brackets {

    private Brackets() {}

    static boolean opens(char c) {
        return c == '（' || c == '(';
    }

    static boolean closes(char c) {
        return c == '）' || c == ')';
    }

    /** Offset of the bracket that closes the one at this place, or -1. */
    static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (opens(text.charAt(i))) {
                depth++;
            } else if (closes(text.charAt(i)) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Offset of the bracket that is open at this place, or -1 if none is in the same sentence. */
    static int enclosing(String text, int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (closes(c)) {
                depth++;
            } else if (opens(c) && depth-- == 0) {
                return i;
            } else if (c == '。' && depth == 0) {
                return -1;
            }
        }
        return -1;
    }
}
