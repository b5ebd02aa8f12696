package org.guiju.calculation.api;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.ValueType;

/** Values as people type them into forms. */
public final class Typed {

    private static final int LONGEST_NUMBER = 40;
    private static final char TEN_THOUSAND = '万';
    private static final Map<Character, BigDecimal> FACTORS =
            Map.of(TEN_THOUSAND, BigDecimal.valueOf(10_000), '亿', BigDecimal.valueOf(100_000_000));
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\S+?)[T ]+(\\d{1,2})[:时](\\d{2})?分?(?::(\\d{2}))?");

    private Typed() {}

    /**
     * The value that a typed word means. What cannot be read is given back as it is, so that the calculator refuses it at its
     * path.
     *
     * @param text the word, not empty
     * @param type type of the input
     */
    public static Object value(String text, ValueType type) {
        return value(text, type, "");
    }

    /**
     * The value that a typed word means in a unit: 420万 is 420 where the unit is 万元, 4,200,000 where it is 元. Full-width
     * figures and dates such as 2024年6月1日, 2024/6/1 or 20240601 are read too.
     *
     * @param text the word, not empty
     * @param type type of the input
     * @param unit unit of the input, empty if none
     */
    public static Object value(String text, ValueType type, String unit) {
        return switch (type) {
            case NUMBER, AMOUNT -> number(text, unit);
            case YES_NO -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : text;
            case DATE -> date(plain(text).replace(" ", ""), text);
            case DATE_TIME -> time(text);
            default -> text;
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A number with thousands separators, 万 or 亿, with or without 元. */
    private static Object number(String text, String unit) {
        String plain = plain(text).replaceAll("[,，\\s]", "");
        BigDecimal factor = BigDecimal.ONE;
        if (!unit.isEmpty() && !unit.equals("元") && plain.endsWith(unit) && plain.length() > unit.length()) {
            plain = plain.substring(0, plain.length() - unit.length());
        }
        if (plain.endsWith("元")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (!plain.isEmpty() && FACTORS.containsKey(plain.charAt(plain.length() - 1))) {
            factor = FACTORS.get(plain.charAt(plain.length() - 1));
            plain = plain.substring(0, plain.length() - 1);
            if (!unit.isEmpty() && unit.charAt(0) == TEN_THOUSAND) {
                factor = factor.divide(FACTORS.get(TEN_THOUSAND));
            }
        }
        try {
            return plain.length() > LONGEST_NUMBER ? text : new BigDecimal(plain).multiply(factor);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String date(String plain, String text) {
        Matcher day = DAY.matcher(plain);
        Matcher digits = DIGITS.matcher(plain);
        Matcher found = day.matches() ? day : digits.matches() ? digits : null;
        return found == null ? text : String.format("%s-%02d-%02d",
                found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    private static String time(String text) {
        Matcher time = TIME.matcher(plain(text));
        return !time.matches() ? text : String.format("%sT%02d:%s%s", date(time.group(1), time.group(1)),
                Integer.parseInt(time.group(2)), time.group(3) == null ? "00" : time.group(3),
                time.group(4) == null ? "" : ":" + time.group(4));
    }
}
