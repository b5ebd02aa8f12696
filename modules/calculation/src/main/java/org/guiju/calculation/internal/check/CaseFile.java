package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.internal.model.XmlElement;
import org.guiju.regulation.api.library.ContentFormatException;

/**
 * Cases of a calculator in the format of the DMN TCK: inputs and expected results. Attributes of Guiju's namespace say what
 * the format has no place for: {@code on} (selecting date), {@code outcome} and {@code next} of a case; an {@code inputNode}
 * named like an assumption sets it.
 */
final class CaseFile {

    /**
     * A case.
     *
     * @param id id
     * @param description what it shows
     * @param on selecting date, or null
     * @param outcome expected outcome; {@code VALUE} if nothing is said
     * @param next expected next input to ask, or null if it does not matter
     * @param inputs inputs by name
     * @param expected expected values of decisions by name
     * @param line line of the file
     */
    record Case(
            String id,
            String description,
            String on,
            String outcome,
            String next,
            Map<String, Object> inputs,
            Map<String, Object> expected,
            int line) {}

    private CaseFile() {}

    static List<Case> read(InputStream in, String file) throws IOException {
        XmlElement root = XmlElement.read(in, file);
        if (!root.name().equals("testCases")) {
            throw new ContentFormatException(file, root.line(), 0, "no test cases: the root is '" + root.name() + "'", null);
        }
        List<Case> cases = new ArrayList<>();
        for (XmlElement element : root.children("testCase")) {
            Map<String, Object> inputs = new LinkedHashMap<>();
            for (XmlElement node : element.children("inputNode")) {
                inputs.put(node.attribute("name"), value(node, file));
            }
            Map<String, Object> expected = new LinkedHashMap<>();
            for (XmlElement node : element.children("resultNode")) {
                XmlElement value = node.child("expected").orElseThrow(() -> new IllegalArgumentException(
                        file + ":" + node.line() + ": resultNode lacks expected"));
                expected.put(node.attribute("name"), value(value, file));
            }
            cases.add(new Case(
                    element.attribute("id"),
                    element.textOf("description"),
                    text(element, "on"),
                    Optional.ofNullable(text(element, "outcome")).orElse("VALUE"),
                    text(element, "next"),
                    inputs,
                    expected,
                    element.line()));
        }
        return cases;
    }

    private static String text(XmlElement element, String attribute) {
        String value = element.attribute(attribute);
        return value.isEmpty() ? null : value;
    }

    /** A value, a list of items or components of a row. */
    private static Object value(XmlElement node, String file) throws IOException {
        Optional<XmlElement> list = node.child("list");
        if (list.isPresent()) {
            List<Object> items = new ArrayList<>();
            for (XmlElement item : list.get().children("item")) {
                items.add(value(item, file));
            }
            return items;
        }
        List<XmlElement> components = node.children("component");
        if (!components.isEmpty()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (XmlElement component : components) {
                row.put(component.attribute("name"), value(component, file));
            }
            return row;
        }
        XmlElement value = node.child("value").orElse(null);
        if (value == null || value.attribute("nil").equals("true")) {
            return null;
        }
        String type = value.attribute("type").replaceAll("^.*:", "");
        return switch (type) {
            case "decimal", "double", "integer", "int", "long" -> {
                try {
                    yield new BigDecimal(value.text());
                } catch (NumberFormatException e) {
                    throw new ContentFormatException(file, value.line(), 0, "no number: '" + value.text() + "'", e);
                }
            }
            case "boolean" -> Boolean.valueOf(value.text());
            default -> value.text();
        };
    }
}
