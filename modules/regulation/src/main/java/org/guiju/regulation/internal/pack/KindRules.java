package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a schema cannot say of single kinds: keys that must meet, dates in order, answers among the options. */
final class KindRules {

    private final String path;
    private final JsonText json;
    private final Faults faults;

    KindRules(String path, JsonText json, Faults faults) {
        this.path = path;
        this.json = json;
        this.faults = faults;
    }

    void check(ContentKind kind) {
        JsonNode root = json.root();
        switch (kind) {
            case TABLES -> each(root, "tables", this::table);
            case PARAMETERS -> each(root, "parameters", this::parameter);
            case CALENDARS -> each(root, "calendars", this::calendar);
            case FORMS -> form(root);
            case PROCEDURES -> procedure(root);
            case COURSES -> course(root);
            default -> { }
        }
    }

    @FunctionalInterface
    private interface Rule {
        void check(JsonNode entry, String pointer);
    }

    private static void each(JsonNode parent, String list, Rule rule) {
        each(parent, "", list, rule);
    }

    private static void each(JsonNode parent, String pointer, String list, Rule rule) {
        for (int i = 0; i < parent.path(list).size(); i++) {
            rule.check(parent.path(list).get(i), pointer + "/" + list + "/" + i);
        }
    }

    private void table(JsonNode table, String pointer) {
        Map<String, JsonNode> columns = new HashMap<>();
        table.path("columns").forEach(c -> columns.put(c.path("name").asText(), c));
        Set<String> ids = new HashSet<>();
        each(table, pointer, "rows", (row, at) -> {
            unique(ids, row, at);
            for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
                JsonNode column = columns.get(cell.getKey());
                String place = at + "/cells/" + cell.getKey().replace("~", "~0").replace("/", "~1");
                if (column == null) {
                    fault(place, "table.column", cell.getKey());
                } else if (!fits(column, cell.getValue())) {
                    fault(place, "table.type", cell.getKey(), cell.getValue().asText());
                }
            }
        });
    }

    private static boolean fits(JsonNode column, JsonNode value) {
        if (value.isArray()) {
            for (JsonNode one : value) {
                if (!fits(column, one)) {
                    return false;
                }
            }
            return true;
        }
        return switch (column.path("type").asText()) {
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "date" -> value.asText().matches("\\d{4}-\\d{2}-\\d{2}");
            case "choice" -> {
                for (JsonNode allowed : column.path("values")) {
                    if (allowed.equals(value)) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> value.isTextual();
        };
    }

    private void parameter(JsonNode parameter, String pointer) {
        String[] before = {""};
        each(parameter, pointer, "values", (value, at) -> {
            String from = value.path("from").asText();
            if (from.compareTo(before[0]) <= 0) {
                fault(at + "/from", "parameter.order", from, before[0]);
            }
            before[0] = from;
        });
    }

    private void calendar(JsonNode calendar, String pointer) {
        each(calendar, pointer, "years", (year, at) -> {
            String prefix = year.path("year").asText() + "-";
            Set<String> days = new TreeSet<>();
            each(year, at, "holidays", (day, p) -> day(days, day.path("date").asText(), prefix, p));
            each(year, at, "workdays", (day, p) -> day(days, day.asText(), prefix, p));
        });
    }

    private void day(Set<String> days, String day, String year, String pointer) {
        if (!day.startsWith(year)) {
            fault(pointer, "calendar.year", day);
        }
        if (!days.add(day)) {
            fault(pointer, "calendar.twice", day);
        }
    }

    private void form(JsonNode form) {
        String needed = switch (form.path("kind").asText()) {
            case "CHECKLIST" -> "items";
            case "REPORT" -> "outline";
            default -> null;
        };
        if (needed != null && !form.has(needed)) {
            fault("", "form.needs", needed);
        }
        JsonNode fields = form.path("schema").path("properties");
        each(form.path("ui"), "/ui", "groups", (group, at) -> {
            for (int i = 0; i < group.path("fields").size(); i++) {
                String field = group.path("fields").get(i).asText();
                if (!fields.has(field)) {
                    fault(at + "/fields/" + i, "form.field", field);
                }
            }
        });
        Set<String> ids = new HashSet<>();
        each(form, "items", (item, at) -> unique(ids, item, at));
    }

    private void procedure(JsonNode procedure) {
        Set<String> ids = new HashSet<>();
        each(procedure, "steps", (step, at) -> unique(ids, step, at));
        each(procedure, "steps", (step, at) -> each(step, at, "outcomes", (outcome, p) -> {
            if (outcome.has("next") && !ids.contains(outcome.path("next").asText())) {
                fault(p + "/next", "procedure.next", outcome.path("next").asText());
            }
        }));
    }

    private void course(JsonNode course) {
        Set<String> ids = new HashSet<>();
        each(course, "parts", (part, at) -> {
            unique(ids, part, at);
            each(part, at, "quiz", (question, p) -> {
                unique(ids, question, p);
                answer(question, p);
            });
        });
    }

    private void answer(JsonNode question, String pointer) {
        JsonNode answer = question.path("answer");
        boolean good = switch (question.path("kind").asText()) {
            case "SINGLE" -> among(question, answer);
            case "MULTIPLE" -> {
                boolean all = answer.isArray() && !answer.isEmpty();
                for (JsonNode one : answer) {
                    all &= among(question, one);
                }
                yield all;
            }
            case "TRUE_FALSE" -> answer.isBoolean();
            case "NUMBER" -> answer.isNumber();
            default -> true;
        };
        if (!good) {
            fault(pointer + "/answer", "course.answer", answer.asText());
        }
    }

    private static boolean among(JsonNode question, JsonNode answer) {
        for (JsonNode option : question.path("options")) {
            if (option.equals(answer)) {
                return true;
            }
        }
        return false;
    }

    private void unique(Set<String> ids, JsonNode entry, String pointer) {
        String id = entry.path("id").asText();
        if (!ids.add(id)) {
            fault(pointer + "/id", "id.twice", id, path);
        }
    }

    private void fault(String pointer, String key, Object... arguments) {
        faults.error(path, json.line(pointer), key, arguments);
    }
}
