package org.guiju.calculation.api;

import java.math.BigDecimal;
import java.util.Map;
import org.guiju.calculation.api.model.ValueType;

/** Values as people type them into forms. */
public final class Typed {

    private static final int LONGEST_NUMBER = 40;
    private static final Map<Character, BigDecimal> FACTORS =
            Map.of('万', BigDecimal.valueOf(10_000), '亿', BigDecimal.valueOf(100_000_000));

    private Typed() {}

    /**
     * The value that a typed word means. What cannot be read is given back as it is, so that the calculator refuses it at its
     * path.
     *
     * @param text the word, not empty
     * @param type type of the input
     */
    public static Object value(String text, ValueType type) {
        return switch (type) {
            case NUMBER, AMOUNT -> number(text);
            case YES_NO -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : text;
            default -> text;
        };
    }

    /** A number with thousands separators, 万 or 亿, with or without 元. */
    private static Object number(String text) {
        String plain = text.replaceAll("[,，\\s]", "").replace('．', '.');
        BigDecimal factor = BigDecimal.ONE;
        if (plain.endsWith("元")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (!plain.isEmpty() && FACTORS.containsKey(plain.charAt(plain.length() - 1))) {
            factor = FACTORS.get(plain.charAt(plain.length() - 1));
            plain = plain.substring(0, plain.length() - 1);
        }
        try {
            return plain.length() > LONGEST_NUMBER ? text : new BigDecimal(plain).multiply(factor);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
