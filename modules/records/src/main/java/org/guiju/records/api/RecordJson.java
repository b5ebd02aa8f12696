package org.guiju.records.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.records.internal.json.RecordReader;

/** Records as JSON: the form in which they are stored and in which REST and console give and take them. */
public final class RecordJson {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

    private RecordJson() {}

    /** A subject. */
    public static ObjectNode of(Subject subject) {
        ObjectNode out = JSON.objectNode();
        out.put("id", subject.id());
        out.put("kind", subject.kind());
        out.put("name", subject.name());
        out.put("parent", subject.parent());
        out.put("jurisdiction", subject.jurisdiction());
        out.put("note", subject.note());
        ArrayNode facts = out.putArray("facts");
        subject.facts().forEach(f -> facts.add(of(f)));
        return out;
    }

    /** A fact. */
    public static ObjectNode of(Fact fact) {
        ObjectNode out = JSON.objectNode();
        out.put("name", fact.name());
        out.set("value", tree(fact.value()));
        out.put("unit", fact.unit());
        out.put("from", text(fact.from()));
        out.put("until", text(fact.until()));
        out.put("source", fact.source());
        out.put("note", fact.note());
        return out;
    }

    /** A saved case. */
    public static ObjectNode of(SavedCase saved) {
        ObjectNode out = JSON.objectNode();
        out.put("id", saved.id());
        out.put("calculator", saved.calculator());
        out.put("title", saved.title());
        out.put("subject", saved.subject());
        out.put("note", saved.note());
        out.set("question", saved.question());
        out.set("answer", saved.answer());
        return out;
    }

    /** A record as it is kept, with its revision. */
    public static ObjectNode of(Kept<?> kept) {
        ObjectNode out = kept.record() instanceof Subject s ? of(s) : of((SavedCase) kept.record());
        out.put("revision", kept.revision());
        out.put("changed", kept.changed().toString());
        out.put("changedBy", kept.changedBy());
        return out;
    }

    /** A change. */
    public static ObjectNode of(Change change) {
        ObjectNode out = JSON.objectNode();
        out.put("sequence", change.sequence());
        out.put("type", change.type().name());
        out.put("record", change.record());
        out.put("revision", change.revision());
        out.put("action", change.action().name());
        out.put("at", change.at().toString());
        out.put("by", change.by());
        out.put("undone", change.undone());
        out.set("before", change.before() == null ? JSON.nullNode() : change.before());
        out.set("after", change.after() == null ? JSON.nullNode() : change.after());
        return out;
    }

    /**
     * Reads a subject. Fields that only the register sets (revision and the like) are read over.
     *
     * @throws RecordRefusedException if it is not of the form, each fault with its path
     */
    public static Subject subject(JsonNode json, java.util.Locale locale) throws RecordRefusedException {
        return new RecordReader(locale).subject(json);
    }

    /**
     * Reads a fact.
     *
     * @throws RecordRefusedException if it is not of the form, each fault with its path
     */
    public static Fact fact(JsonNode json, java.util.Locale locale) throws RecordRefusedException {
        return new RecordReader(locale).oneFact(json);
    }

    /**
     * Reads a saved case.
     *
     * @throws RecordRefusedException if it is not of the form, each fault with its path
     */
    public static SavedCase savedCase(JsonNode json, java.util.Locale locale) throws RecordRefusedException {
        return new RecordReader(locale).savedCase(json);
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** A value of a fact or an output as JSON. */
    public static JsonNode tree(Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case BigDecimal number -> JSON.numberNode(number);
            case Number number -> JSON.numberNode(new BigDecimal(number.toString()));
            case Boolean yes -> JSON.booleanNode(yes);
            case Map<?, ?> map -> {
                ObjectNode out = JSON.objectNode();
                map.forEach((k, v) -> out.set(String.valueOf(k), tree(v)));
                yield out;
            }
            case Collection<?> list -> {
                ArrayNode out = JSON.arrayNode();
                list.forEach(v -> out.add(tree(v)));
                yield out;
            }
            default -> JSON.textNode(String.valueOf(value));
        };
    }

    /** A JSON value as the plain value that facts and questions hold; null for JSON's null. */
    public static Object plain(JsonNode json) {
        if (json.isNull() || json.isMissingNode()) {
            return null;
        }
        if (json.isNumber()) {
            return json.isBigDecimal() || json.isIntegralNumber() ? json.decimalValue() : new BigDecimal(json.asText());
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.forEach(e -> list.add(plain(e)));
            return list;
        }
        if (json.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            json.properties().forEach(e -> map.put(e.getKey(), plain(e.getValue())));
            return map;
        }
        return json.asText();
    }
}
