package org.guiju.records.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Locale;
import org.guiju.records.api.Change;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.internal.store.Entry;
import org.guiju.records.internal.store.Row;

/** Records as rows of the store and back. */
final class Rows {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES) // 120.50 was measured finer than 120.5
                    .build();

    private Rows() {}

    static Row of(Subject s) {
        return new Row(s.id(), s.kind(), s.name(), s.parent(), 0, Instant.EPOCH, null, RecordJson.of(s).toString());
    }

    static Row of(SavedCase c) {
        return new Row(c.id(), c.calculator(), c.title(), c.subject(), 0, Instant.EPOCH, null, RecordJson.of(c).toString());
    }

    static Row of(Change.Type type, String content) {
        return type == Change.Type.SUBJECT ? of(subject(content)) : of(savedCase(content));
    }

    static Kept<Subject> keptSubject(Row row) {
        return new Kept<>(subject(row.content()), row.revision(), row.changed(), row.changedBy());
    }

    static Kept<Subject> keptSubject(Entry made) {
        return new Kept<>(subject(made.after()), made.revision(), made.at(), made.by());
    }

    static Kept<SavedCase> keptCase(Row row) {
        return new Kept<>(savedCase(row.content()), row.revision(), row.changed(), row.changedBy());
    }

    static Kept<SavedCase> keptCase(Entry made) {
        return new Kept<>(savedCase(made.after()), made.revision(), made.at(), made.by());
    }

    static Change change(Entry e) {
        return new Change(e.sequence(), Change.Type.valueOf(e.type()), e.record(), e.revision(),
                Change.Action.valueOf(e.action()), e.at(), e.by(), e.before() == null ? null : tree(e.before()),
                e.after() == null ? null : tree(e.after()), e.undone());
    }

    private static Subject subject(String content) {
        try {
            return RecordJson.subject(tree(content), Locale.ENGLISH);
        } catch (RecordRefusedException e) {
            throw new IllegalStateException("a stored subject cannot be read", e);
        }
    }

    private static SavedCase savedCase(String content) {
        try {
            return RecordJson.savedCase(tree(content), Locale.ENGLISH);
        } catch (RecordRefusedException e) {
            throw new IllegalStateException("a stored case cannot be read", e);
        }
    }

    private static JsonNode tree(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored record cannot be read", e);
        }
    }
}
