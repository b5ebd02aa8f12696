package org.guiju.records.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guiju.records.api.Fact;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.internal.Words;
import org.guiju.regulation.api.Issue;

/** Reads one record; collects every fault before it refuses. */
public final class RecordReader {

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 10_000;
    private static final int MOST_FACTS = 2_000;
    private static final Set<String> KEPT = Set.of("id", "revision", "changed", "changedBy");
    private static final Set<String> SUBJECT = Set.of("kind", "name", "parent", "jurisdiction", "note", "facts");
    private static final Set<String> FACT = Set.of("name", "value", "unit", "from", "until", "source", "note");
    private static final Set<String> CASE = Set.of("calculator", "title", "subject", "note", "question", "answer");

    private final Words words;
    private final List<Issue> issues = new ArrayList<>();

    /** With messages in a language. */
    public RecordReader(Locale locale) {
        this.words = new Words(locale);
    }

    /** A subject. */
    public Subject subject(JsonNode json) throws RecordRefusedException {
        object(json, "", SUBJECT, KEPT);
        String id = id(json);
        String kind = needed(json, "kind", "/kind", LONGEST_ID);
        String name = needed(json, "name", "/name", LONGEST_NAME);
        String parent = text(json, "parent", "/parent", LONGEST_ID);
        String jurisdiction = text(json, "jurisdiction", "/jurisdiction", LONGEST_ID);
        String note = text(json, "note", "/note", LONGEST_NOTE);
        List<Fact> facts = new ArrayList<>();
        JsonNode list = json.path("facts");
        if (!list.isMissingNode() && !list.isNull() && (!list.isArray() || list.size() > MOST_FACTS)) {
            fault("/facts", "form.list", String.valueOf(MOST_FACTS));
        } else {
            for (int i = 0; i < list.size(); i++) {
                facts.add(fact(list.get(i), "/facts/" + i));
            }
        }
        refuse();
        return new Subject(id, kind, name, parent, jurisdiction, note, facts);
    }

    /** A fact alone. */
    public Fact oneFact(JsonNode json) throws RecordRefusedException {
        Fact fact = fact(json, "");
        refuse();
        return fact;
    }

    private Fact fact(JsonNode json, String path) {
        int before = issues.size();
        object(json, path, FACT, Set.of());
        String name = needed(json, "name", path + "/name", LONGEST_NAME);
        Object value = RecordJson.plain(json.path("value"));
        if (value == null) {
            fault(path + "/value", "form.needed");
        }
        LocalDate from = date(json, "from", path + "/from");
        LocalDate until = date(json, "until", path + "/until");
        if (from != null && until != null && until.isBefore(from)) {
            fault(path + "/until", "form.order");
        }
        String unit = text(json, "unit", path + "/unit", LONGEST_ID);
        String source = text(json, "source", path + "/source", LONGEST_NOTE);
        String note = text(json, "note", path + "/note", LONGEST_NOTE);
        return issues.size() > before ? null : new Fact(name, value, unit, from, until, source, note);
    }

    /** A saved case. */
    public SavedCase savedCase(JsonNode json) throws RecordRefusedException {
        object(json, "", CASE, KEPT);
        String id = id(json);
        String calculator = needed(json, "calculator", "/calculator", LONGEST_ID);
        String title = needed(json, "title", "/title", LONGEST_NAME);
        String subject = text(json, "subject", "/subject", LONGEST_ID);
        String note = text(json, "note", "/note", LONGEST_NOTE);
        for (String tree : List.of("question", "answer")) {
            if (!json.path(tree).isObject()) {
                fault("/" + tree, "form.object");
            }
        }
        refuse();
        return new SavedCase(id, calculator, title, subject, note, json.get("question"), json.get("answer"));
    }

    private String id(JsonNode json) {
        String id = text(json, "id", "/id", LONGEST_ID);
        if (id != null && !id.matches("[\\p{L}\\p{N}._-]{1," + LONGEST_ID + "}")) {
            fault("/id", "id.form", String.valueOf(LONGEST_ID));
        }
        return id;
    }

    private void object(JsonNode json, String path, Set<String> fields, Set<String> passed) {
        if (!json.isObject()) {
            fault(path, "form.object");
            return;
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name) && !passed.contains(name)) {
                fault(path + "/" + name, "form.unknown", String.join(", ", fields.stream().sorted().toList()));
            }
        });
    }

    private String needed(JsonNode json, String name, String path, int longest) {
        int before = issues.size();
        String text = text(json, name, path, longest);
        if (text == null && issues.size() == before) {
            fault(path, "form.needed");
        }
        return text;
    }

    private String text(JsonNode json, String name, String path, int longest) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().length() > longest || value.textValue().indexOf('\0') >= 0) {
            fault(path, "form.text", String.valueOf(longest));
            return null;
        }
        return value.textValue().isBlank() ? null : value.textValue().strip();
    }

    private LocalDate date(JsonNode json, String name, String path) {
        String text = text(json, name, path, LONGEST_ID);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(path, "form.date");
            return null;
        }
    }

    private void fault(String path, String key, Object... parts) {
        issues.add(Issue.error(path, words.of(key, parts)));
    }

    private void refuse() throws RecordRefusedException {
        if (!issues.isEmpty()) {
            throw new RecordRefusedException(issues);
        }
    }
}
