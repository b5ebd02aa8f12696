package org.guiju.exchange.internal.picture;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of numbers as a cell of a decision table writes it.
 *
 * @param from lower end, or null
 * @param to upper end, or null
 * @param fromIncluded whether the lower end belongs to it
 * @param toIncluded whether the upper end belongs to it
 */
record NumberRange(BigDecimal from, BigDecimal to, boolean fromIncluded, boolean toIncluded) {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*" + NUMBER);
    private static final Pattern BETWEEN =
            Pattern.compile("([\\[(\\]])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\])\\[])");

    /** The range of a cell; empty if the cell is not one range of numbers. */
    static Optional<NumberRange> of(String cell) {
        Matcher compared = COMPARED.matcher(cell.strip());
        if (compared.matches()) {
            BigDecimal bound = new BigDecimal(compared.group(2));
            boolean included = compared.group(1).endsWith("=");
            return Optional.of(compared.group(1).startsWith("<")
                    ? new NumberRange(null, bound, false, included)
                    : new NumberRange(bound, null, included, false));
        }
        Matcher between = BETWEEN.matcher(cell.strip());
        if (between.matches()) {
            return Optional.of(new NumberRange(
                    new BigDecimal(between.group(2)), new BigDecimal(between.group(3)),
                    between.group(1).equals("["), between.group(4).equals("]")));
        }
        return Optional.empty();
    }

    /** Whether a number lies in it. */
    boolean contains(BigDecimal number) {
        int low = from == null ? 1 : number.compareTo(from);
        int high = to == null ? -1 : number.compareTo(to);
        return (low > 0 || low == 0 && fromIncluded) && (high < 0 || high == 0 && toIncluded);
    }
}
