package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.regulation.api.Issue;

/** Reads questions from JSON. The types of inputs are checked by the calculator; here only the form. */
public final class QuestionReader {

    private static final Set<String> FIELDS = Set.of("on", "inputs", "assumptions", "calendar", "jurisdiction");

    private final List<Issue> issues = new ArrayList<>();

    private QuestionReader() {}

    /**
     * Reads a question.
     *
     * @throws QuestionRefusedException if it is not of the form, each fault with its path
     */
    public static Question read(JsonNode json) throws QuestionRefusedException {
        QuestionReader reader = new QuestionReader();
        Question question = reader.question(json);
        if (!reader.issues.isEmpty()) {
            throw new QuestionRefusedException(reader.issues);
        }
        return question;
    }

    private Question question(JsonNode json) {
        if (json == null || !json.isObject()) {
            fault("", "{\"inputs\": {…}}");
            return Question.of(Map.of());
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                fault("/" + name, String.join(", ", FIELDS.stream().sorted().toList()));
            }
        });
        Map<String, Object> inputs = new LinkedHashMap<>();
        object(json.path("inputs"), "/inputs").properties().forEach(e -> inputs.put(e.getKey(), value(e.getValue())));
        Map<String, String> assumptions = new LinkedHashMap<>();
        object(json.path("assumptions"), "/assumptions").properties().forEach(e -> {
            if (e.getValue().isTextual()) {
                assumptions.put(e.getKey(), e.getValue().textValue());
            } else {
                fault("/assumptions/" + e.getKey(), "\"…\"");
            }
        });
        JsonNode jurisdiction = json.path("jurisdiction");
        return new Question(
                date(json.path("on"), "/on"), inputs, assumptions, calendar(json.path("calendar")),
                jurisdiction.isTextual() ? jurisdiction.textValue() : "CN");
    }

    private Question.Calendar calendar(JsonNode json) {
        JsonNode calendar = object(json, "/calendar");
        Set<Integer> years = new HashSet<>();
        calendar.path("years").forEach(y -> years.add(y.asInt()));
        return new Question.Calendar(
                dates(calendar.path("holidays"), "/calendar/holidays"),
                dates(calendar.path("workdays"), "/calendar/workdays"),
                years);
    }

    private List<LocalDate> dates(JsonNode list, String path) {
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            LocalDate date = date(list.get(i), path + "/" + i);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    private LocalDate date(JsonNode json, String path) {
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(json.asText());
        } catch (DateTimeException e) {
            fault(path, "yyyy-MM-dd");
            return null;
        }
    }

    private JsonNode object(JsonNode json, String path) {
        if (!json.isMissingNode() && !json.isObject()) {
            fault(path, "{…}");
        }
        return json;
    }

    /** A JSON value as the plain value that questions hold. */
    public static Object value(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (json.isNumber()) {
            return json.isBigDecimal() || json.isIntegralNumber()
                    ? json.decimalValue()
                    : new BigDecimal(json.asText());
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.forEach(e -> list.add(value(e)));
            return list;
        }
        if (json.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            json.properties().forEach(e -> map.put(e.getKey(), value(e.getValue())));
            return map;
        }
        return json.asText();
    }

    private void fault(String path, String expected) {
        issues.add(Issue.error(path, expected));
    }
}
