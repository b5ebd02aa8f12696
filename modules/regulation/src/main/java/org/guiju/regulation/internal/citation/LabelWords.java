package org.guiju.regulation.internal.citation;

/** Things that have a label behind their word: 附件1, 附录A, 附表1.1, 表2, 专栏3. */
final class LabelWords {

    private static final String[] WORDS = {"附件", "附录", "附表", "表", "专栏"};
    private static final int LONGEST = 6;

    private LabelWords() {}

    /**
     * A label.
     *
     * @param value its characters, Chinese numerals in digits
     * @param end offset behind it
     */
    record Label(String value, int end) {}

    /** The word that stands here, or null. */
    static String at(String text, int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** What the word names. */
    static Unit unit(String word) {
        return switch (word) {
            case "附件", "附录" -> Unit.ANNEX;
            case "专栏" -> Unit.BOX;
            default -> Unit.TABLE;
        };
    }

    /** Reads 1, A, A.1, 1.1 or 一 at a place; null if there is none. */
    static Label label(String text, int at) {
        int start = Numerals.skipBlanks(text, at);
        int end = start;
        while (end < text.length() && end - start < LONGEST && isLabel(text, end)) {
            end++;
        }
        if (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        if (end > start) {
            return new Label(halfWidth(text.substring(start, end)), end);
        }
        Numerals.Read number = Numerals.read(text, start);
        return number == null || number.bracketed() || isWord(text, number) ? null : new Label(number.value(), number.end());
    }

    /** Whether the numeral begins a word: 作为编制说明的附件一并提供. */
    private static boolean isWord(String text, Numerals.Read number) {
        return text.charAt(number.end() - 1) == '一' && number.end() < text.length()
                && "并同起般定致些直样式律份次个览体切".indexOf(text.charAt(number.end())) >= 0;
    }

    private static boolean isLabel(String text, int at) {
        char c = text.charAt(at);
        boolean digit = c >= '0' && c <= '9' || c >= '０' && c <= '９';
        boolean letter = c >= 'A' && c <= 'Z';
        boolean dot = c == '.' || c == '-';
        boolean more = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return digit || letter || dot && more;
    }

    private static String halfWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '-' ? '.' : c)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
