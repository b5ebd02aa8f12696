package org.guiju.regulation.internal.citation;

import org.guiju.regulation.internal.citation.OutlineNode.Style;

/** Reads printed labels of provisions: 第十二条之一, （三）, 一、, 1., 3.1, 附件1, 表A.1. */
final class Labels {

    private Labels() {}

    /**
     * A label read.
     *
     * @param style how it is printed
     * @param number number in digits, a letter or a decimal; empty if there is none
     */
    record Read(Style style, String number) {}

    static Read read(String label) {
        String text = label.strip();
        if (text.isEmpty()) {
            return new Read(Style.OTHER, "");
        }
        char c = text.charAt(0);
        if (c == '第') {
            ProvisionGrammar.Parsed parsed = new ProvisionGrammar(text, false).parse(0);
            return parsed == null
                    ? new Read(Style.OTHER, "")
                    : new Read(Style.ORDINAL, parsed.ranges().get(0).from().last().number());
        }
        if (c == '（' || c == '(') {
            Numerals.Read number = Numerals.read(text, 0);
            boolean digit = text.length() > 1 && isDigit(text.charAt(1));
            return number == null
                    ? new Read(Style.OTHER, "")
                    : new Read(digit ? Style.BRACKETED_DIGIT : Style.BRACKETED, number.value());
        }
        String word = LabelWords.at(text, 0);
        if (word != null) {
            LabelWords.Label value = LabelWords.label(text, word.length());
            return new Read(Style.OTHER, value == null ? "" : value.value());
        }
        if (isDigit(c) || c >= 'A' && c <= 'Z') {
            LabelWords.Label value = LabelWords.label(text, 0);
            String number = value == null ? "" : value.value();
            return new Read(number.contains(".") ? Style.DECIMAL : Style.DIGIT, number);
        }
        Numerals.Read number = Numerals.read(text, 0);
        return new Read(number == null ? Style.OTHER : Style.CHINESE, number == null ? "" : number.value());
    }

    /** The number at the end of an eId: 3 of art_6__para_3; empty if there is none. */
    static String numberOf(String eId) {
        int at = eId.lastIndexOf('_');
        String tail = eId.substring(at + 1);
        return at > 0 && !tail.isEmpty() && tail.chars().allMatch(ch -> isDigit((char) ch) || ch == '-')
                ? tail
                : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
