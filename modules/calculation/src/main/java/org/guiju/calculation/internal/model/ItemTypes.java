package org.guiju.calculation.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;

/** The item definitions of a model: what its type names mean for a form. */
final class ItemTypes {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

    private static final int DEEPEST = 20;

    private final Map<String, XmlElement> definitions = new HashMap<>();

    ItemTypes(XmlElement root) {
        root.children("itemDefinition").forEach(d -> definitions.put(d.attribute("name"), d));
    }

    /**
     * What a type means.
     *
     * @param type kind
     * @param values allowed values
     * @param columns columns
     */
    record Type(ValueType type, List<String> values, List<InputNode.Column> columns) {}

    Type of(String typeRef, String unit) {
        return of(typeRef, unit, 0);
    }

    private Type of(String typeRef, String unit, int depth) {
        XmlElement definition = definitions.get(typeRef);
        if (depth > DEEPEST) {
            return new Type(ValueType.ANY, List.of(), List.of()); // a type that is made of itself
        }
        if (definition == null) {
            return new Type(plain(typeRef, unit), List.of(), List.of());
        }
        boolean many = definition.attribute("isCollection").equals("true");
        List<XmlElement> components = definition.children("itemComponent");
        if (!components.isEmpty()) {
            return new Type(many ? ValueType.ROWS : ValueType.ANY, List.of(), components.stream().map(c -> column(c, depth + 1)).toList());
        }
        List<String> values = values(definition);
        Type base = of(definition.textOf("typeRef"), unit, depth + 1);
        if (!base.columns().isEmpty()) {
            return new Type(many ? ValueType.ROWS : base.type(), List.of(), base.columns());
        }
        if (values.isEmpty()) {
            values = base.values();
        }
        if (!values.isEmpty()) {
            return new Type(many ? ValueType.CHOICES : ValueType.CHOICE, values, List.of());
        }
        return new Type(many ? ValueType.ANY : base.type(), List.of(), List.of());
    }

    private InputNode.Column column(XmlElement component, int depth) {
        XmlElement mark = component.child("extensionElements").stream()
                .flatMap(e -> e.children("column").stream())
                .findFirst()
                .orElse(null);
        String unit = mark == null ? "" : mark.attribute("unit");
        Type type = of(component.textOf("typeRef"), unit, depth);
        List<String> values = values(component);
        return new InputNode.Column(
                component.attribute("name"),
                mark == null ? "" : mark.attribute("en"),
                values.isEmpty() ? type.type() : ValueType.CHOICE,
                unit,
                values.isEmpty() ? type.values() : values,
                mark == null ? "" : mark.attribute("hint"),
                mark == null ? "" : mark.attribute("default"));
    }

    private static ValueType plain(String typeRef, String unit) {
        String local = typeRef.contains(":") ? typeRef.substring(typeRef.indexOf(':') + 1) : typeRef;
        return switch (local) {
            case "number" -> MONEY.contains(unit) ? ValueType.AMOUNT : ValueType.NUMBER;
            case "boolean" -> ValueType.YES_NO;
            case "string" -> ValueType.TEXT;
            case "date" -> ValueType.DATE;
            case "date and time", "dateTime" -> ValueType.DATE_TIME;
            default -> ValueType.ANY;
        };
    }

    private static List<String> values(XmlElement definition) {
        List<String> values = new ArrayList<>();
        definition.child("allowedValues").ifPresent(allowed -> {
            Matcher matcher = WORD.matcher(allowed.textOf("text"));
            while (matcher.find()) {
                values.add(matcher.group(1).replace("\\\"", "\""));
            }
        });
        return values;
    }
}
