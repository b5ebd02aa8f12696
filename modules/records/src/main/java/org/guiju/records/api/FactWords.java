package org.guiju.records.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.InputNode;

/** Values of facts as people write them into a cell or on a command line. */
public final class FactWords {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final Set<String> YES = Set.of("是", "有", "true", "yes", "TRUE");
    private static final Set<String> NO = Set.of("否", "无", "false", "no", "FALSE");

    private FactWords() {}

    /**
     * What a word means: numbers also with 万 and thousands separators, 是 and 否, several choices separated by {@code 、} or
     * {@code ;}, rows as JSON. What cannot be read is given back as it is, so that the register refuses it at its place.
     *
     * @param input the input that the fact is named after, null for a fact of another name: a text
     */
    public static Object value(InputNode input, String word) {
        if (input == null) {
            return word;
        }
        return switch (input.type()) {
            case YES_NO -> YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : word;
            case CHOICES -> Arrays.stream(word.split("[、;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
            case ROWS, ANY -> json(word);
            default -> Typed.value(word, input.type(), input.unit());
        };
    }

    private static Object json(String word) {
        try {
            return RecordJson.plain(JSON.readTree(word));
        } catch (JsonProcessingException e) {
            return word;
        }
    }

    /** A value as a word that {@link #value} reads back. */
    public static String word(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> yes ? "是" : "否";
            case List<?> list when list.stream().allMatch(String.class::isInstance) ->
                    String.join("、", list.stream().map(String::valueOf).toList());
            case List<?> list -> RecordJson.tree(list).toString();
            case Map<?, ?> map -> RecordJson.tree(map).toString();
            default -> String.valueOf(value);
        };
    }
}
