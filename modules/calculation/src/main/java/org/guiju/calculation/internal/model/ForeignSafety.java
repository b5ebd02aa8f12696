package org.guiju.calculation.internal.model;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.regulation.api.library.ContentFormatException;

/**
 * Refuses what a model made elsewhere must not do here, before KIE sees the file: call Java or PMML, import anything but DMN,
 * or walk ranges that no calculation needs.
 */
final class ForeignSafety {

    /** Steps of a loop, or of loops within each other, that are still a calculation. */
    private static final BigInteger MOST_STEPS = BigInteger.valueOf(1_000_000);

    private static final Pattern EXTERNAL = Pattern.compile("\\bexternal\\s*\\{", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAVA = Pattern.compile("method\\s+signature\\s*\"?\\s*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern WALK =
            Pattern.compile("\\bin\\s+[\\[(]?\\s*(-?\\d+)\\s*\\.\\.\\s*(-?\\d+)");
    private static final Pattern WHOLE = Pattern.compile("\\s*(-?\\d+)\\s*\\.\\.\\s*(-?\\d+)\\s*");
    private static final Set<String> FEEL = Set.of("", "FEEL");

    private ForeignSafety() {}

    static void check(XmlElement root, String file) throws IOException {
        for (XmlElement element : root.walk().toList()) {
            switch (element.name()) {
                case "functionDefinition", "encapsulatedLogic" -> {
                    if (!FEEL.contains(element.attribute("kind"))) {
                        refuse(file, element, "a function in " + element.attribute("kind") + " is not run; write it in FEEL");
                    }
                }
                case "import", "importedValues" -> {
                    String type = element.attribute("importType");
                    if (!type.isEmpty() && !type.contains("/DMN/")) {
                        refuse(file, element, "an import of type '" + type + "' is not read; DMN models only");
                    }
                }
                default -> text(file, element);
            }
        }
    }

    private static void text(String file, XmlElement element) throws IOException {
        String text = element.text();
        if (EXTERNAL.matcher(text).find() || JAVA.matcher(text).find()) {
            refuse(file, element, "an external function is not run; write it in FEEL");
        }
        BigInteger steps = BigInteger.ONE;
        Matcher walk = WALK.matcher(text);
        while (walk.find()) {
            steps = steps.multiply(span(walk));
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            steps = steps.max(span(whole));
        }
        if (steps.compareTo(MOST_STEPS) > 0) {
            refuse(file, element, "a loop of " + steps + " steps is not run; " + MOST_STEPS + " at most");
        }
    }

    private static BigInteger span(Matcher range) {
        return new BigInteger(range.group(2)).subtract(new BigInteger(range.group(1))).abs().add(BigInteger.ONE);
    }

    private static void refuse(String file, XmlElement element, String why) throws IOException {
        throw new ContentFormatException(file, element.line(), 0, why, null);
    }
}
