package org.guiju.importing.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.guiju.importing.internal.Messages;
import org.guiju.regulation.api.Issue;

/** Reads typed fields of one JSON object and notes each fault with file and field instead of stopping at the first. */
final class JsonFields {

    private final JsonNode node;
    private final String path;
    private final List<Issue> issues;

    JsonFields(JsonNode node, String path, List<Issue> issues) {
        this.node = node;
        this.path = path;
        this.issues = issues;
        if (!node.isObject()) {
            error("", Messages.get("json.object"));
        }
    }

    String path() {
        return path;
    }

    void error(String field, String message) {
        issues.add(Issue.error(field.isEmpty() ? path : path + "." + field, message));
    }

    /** Notes fields that nobody reads: mostly misspelt ones. */
    void allow(Set<String> names) {
        Iterator<String> fields = node.fieldNames();
        while (fields.hasNext()) {
            String field = fields.next();
            if (!names.contains(field)) {
                error(field, Messages.get("json.unknown"));
            }
        }
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    JsonNode raw(String field) {
        return node.path(field);
    }

    String text(String field, boolean required) {
        JsonNode value = node.path(field);
        if (value.isTextual()) {
            return value.textValue();
        }
        if (required || !value.isMissingNode() && !value.isNull()) {
            error(field, Messages.get("json.text"));
        }
        return null;
    }

    boolean flag(String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            error(field, Messages.get("json.boolean"));
        }
        return value.asBoolean(false);
    }

    Integer integer(String field, boolean required) {
        JsonNode value = node.path(field);
        if (value.isIntegralNumber()) {
            return value.intValue();
        }
        if (required || !value.isMissingNode() && !value.isNull()) {
            error(field, Messages.get("json.integer"));
        }
        return null;
    }

    LocalDate date(String field, boolean required) {
        String value = text(field, required);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            error(field, Messages.get("json.date", value));
            return null;
        }
    }

    List<String> texts(String field) {
        return list(field, (value, at) -> {
            if (!value.isTextual()) {
                issues.add(Issue.error(at, Messages.get("json.text")));
                return null;
            }
            return value.textValue();
        });
    }

    <T> T parsed(String field, boolean required, Function<String, T> parser) {
        String value = text(field, required);
        if (value == null) {
            return null;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            error(field, Messages.get("json.value", value));
            return null;
        }
    }

    LineRange range(String field, boolean required) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            if (required) {
                error(field, Messages.get("json.range"));
            }
            return null;
        }
        return range(value, path + "." + field);
    }

    List<LineRange> ranges(String field) {
        JsonNode value = node.path(field);
        if (value.isArray() && value.size() == 2 && value.get(0).isInt() && value.get(1).isInt()) {
            LineRange one = range(value, path + "." + field);
            return one == null ? List.of() : List.of(one);
        }
        return list(field, this::range);
    }

    <T> List<T> list(String field, ElementReader<T> reader) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            error(field, Messages.get("json.array"));
            return List.of();
        }
        List<T> result = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            T element = reader.read(value.get(i), path + "." + field + "[" + i + "]");
            if (element != null) {
                result.add(element);
            }
        }
        return result;
    }

    private LineRange range(JsonNode value, String at) {
        if (value.isInt() && value.intValue() >= 1) {
            return new LineRange(value.intValue(), value.intValue());
        }
        boolean pair = value.isArray() && value.size() == 2 && value.get(0).isInt() && value.get(1).isInt();
        if (!pair || value.get(0).intValue() < 1 || value.get(1).intValue() < value.get(0).intValue()) {
            issues.add(Issue.error(at, Messages.get("json.range")));
            return null;
        }
        return new LineRange(value.get(0).intValue(), value.get(1).intValue());
    }

    /** Reads one element of a list; null leaves it out. */
    interface ElementReader<T> {
        T read(JsonNode value, String path);
    }
}
