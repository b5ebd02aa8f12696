package org.guiju.desktop.library.internal.typeset;

/** How characters behave at the ends of lines and beside each other in Chinese print (GB/T 15834, 禁则). */
final class CharacterClass {

    private static final String CLOSING = "，。、；：？！）》〉」』】〕］｝”’…—·％‰℃,.;:?!)]}%〗";
    private static final String OPENING = "（《〈「『【〔［｛“‘([{〖";
    /** Full-width marks whose ink leaves the right half free. */
    private static final String HALF_LEFT = "，。、；：）》〉」』】〕］｝”’〗";
    /** Full-width marks whose ink leaves the left half free. */
    private static final String HALF_RIGHT = "（《〈「『【〔［｛“‘〖";

    private CharacterClass() {}

    /** Must not begin a line. */
    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Must not end a line. */
    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Can give up the right half of its width. */
    static boolean isHalfLeft(char c) {
        return HALF_LEFT.indexOf(c) >= 0;
    }

    /** Can give up the left half of its width. */
    static boolean isHalfRight(char c) {
        return HALF_RIGHT.indexOf(c) >= 0;
    }

    /** Part of a Latin word or number, which is not broken. */
    static boolean isWord(char c) {
        return c < 0x2000 && !Character.isWhitespace(c) && c != '\u00a0' && !isOpening(c)
                || c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '℃' || c == '‰';
    }

    /** A letter or digit that wants a little air beside a Chinese character. */
    static boolean isNarrowLetter(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c) || c >= 0x370 && c < 0x400;
    }

    /** A Chinese character. */
    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf || c == '〇' || Character.isSurrogate(c);
    }

    /** Whether a line may be broken before {@code next}. */
    static boolean breaks(char previous, char next) {
        if (next == '\u00a0' || previous == '\u00a0' || Character.isLowSurrogate(next)) {
            return false;
        }
        if (Character.isWhitespace(previous)) {
            return !isClosing(next);
        }
        if (isClosing(next) || Character.isWhitespace(next) || isOpening(previous)) {
            return false;
        }
        if (previous == '—' && next == '—' || previous == '…' && next == '…') {
            return false;
        }
        return !(isWord(previous) && isWord(next));
    }
}
