package org.guiju.importing.internal.text;

/** Classes of characters that the import distinguishes, and how wide they are printed. */
public final class Characters {

    private Characters() {}

    /** An ideograph. */
    public static boolean isIdeograph(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c == '〇' || Character.isSurrogate(c);
    }

    /** An ASCII letter or digit. */
    public static boolean isAsciiWord(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    /** An ASCII letter. */
    public static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** An ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Ends a sentence or a member of a list. */
    public static boolean isTerminal(char c) {
        return "。！？；：!?;:".indexOf(c) >= 0;
    }

    /** May not begin a printed line, so it is drawn to the character before it. */
    public static boolean isClosing(char c) {
        return "，。、；：？！）》〉〕】」』”’％%,.;:?!)]}…".indexOf(c) >= 0;
    }

    /** May not end a printed line, so it is drawn to the character after it. */
    public static boolean isOpening(char c) {
        return "（《〈〔【「『“‘([{".indexOf(c) >= 0;
    }

    /** Width in columns: 2 for what is printed as wide as an ideograph. */
    public static int columns(char c) {
        if (c < 0x80) {
            return 1;
        }
        if (c >= 0x2E80 && c < 0xFF61 || Character.isHighSurrogate(c)) {
            return 2;
        }
        if (Character.isLowSurrogate(c)) {
            return 0;
        }
        return c == 0xB7 || c >= 0x0080 && c < 0x0300 && c != '×' && c != '÷' && c != '±' && c != '°' ? 1 : 2;
    }

    /** Width of a text in columns. */
    public static int columns(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += columns(text.charAt(i));
        }
        return columns;
    }
}
