package org.guiju.regulation.internal.pack;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions that are accepted: {@code 1.2} (that or later), {@code [1.0,2.0)}, {@code [1.0,)}, {@code *}.
 *
 * @param text as written
 * @param low lowest version, null if none
 * @param lowIncluded whether the lowest itself is accepted
 * @param high highest version, null if none
 * @param highIncluded whether the highest itself is accepted
 */
public record VersionRange(String text, String low, boolean lowIncluded, String high, boolean highIncluded) {

    /** Every version. */
    public static final VersionRange ANY = new VersionRange("*", null, true, null, true);

    private static final String NUMBER = "\\d{1,6}(?:\\.\\d{1,6}){0,3}";
    private static final Pattern RANGE =
            Pattern.compile("([\\[(])\\s*(" + NUMBER + ")?\\s*,\\s*(" + NUMBER + ")?\\s*([])])");

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static VersionRange parse(String text) {
        if (text.equals("*")) {
            return ANY;
        }
        if (text.matches(NUMBER)) {
            return new VersionRange(text, text, true, null, true);
        }
        Matcher m = RANGE.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("versions must look like [1.0,2.0), got '" + text + "'");
        }
        return new VersionRange(text, m.group(2), m.group(1).equals("["), m.group(3), m.group(4).equals("]"));
    }

    /** Whether a version is accepted. */
    public boolean accepts(String version) {
        boolean enough = low == null || compare(version, low) > 0 || lowIncluded && compare(version, low) == 0;
        boolean notTooMuch = high == null || compare(version, high) < 0 || highIncluded && compare(version, high) == 0;
        return enough && notTooMuch;
    }

    private static int compare(String a, String b) {
        int[] x = numbers(a);
        int[] y = numbers(b);
        return Arrays.compare(Arrays.copyOf(x, 4), Arrays.copyOf(y, 4));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
