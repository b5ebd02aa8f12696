package org.guiju.regulation.internal.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.validity.Effect;

/** Files of recorded effects: {@code {"effects": […]}}, one line each. */
public final class EffectCodec {

    private EffectCodec() {}

    /** Reads a file; the stream is closed. */
    public static List<Effect> read(InputStream in, String file) throws IOException {
        try (JsonCursor json = new JsonCursor(in, file)) {
            return json.whole(() -> {
                class Parts {
                    List<Effect> effects = List.of();
                }
                Parts p = new Parts();
                json.object(name -> {
                    switch (name) {
                        case "$schema" -> json.string();
                        case "effects" -> p.effects = json.list(() -> effect(json));
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
                return List.copyOf(p.effects);
            });
        }
    }

    /** Writes a file; the stream stays open. */
    public static void write(List<Effect> effects, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonCursor.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new LinePerElement());
            MetadataWriter fields = new MetadataWriter(json);
            json.writeStartObject();
            json.writeArrayFieldStart("effects");
            for (Effect e : effects) {
                json.writeStartObject();
                fields.value("id", e.id());
                fields.value("type", e.type());
                fields.value("target", e.target());
                fields.value("targetTitle", e.targetTitle());
                fields.value("targetNumber", e.targetNumber());
                fields.value("by", e.by());
                fields.value("byNumber", e.byNumber());
                fields.value("byWork", e.byWork());
                fields.value("date", e.date());
                fields.value("source", e.source());
                fields.value("recordedBy", e.recordedBy());
                fields.value("recordedOn", e.recordedOn());
                fields.value("note", e.note());
                fields.value("replacement", e.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Effect effect(JsonCursor json) throws IOException {
        class Parts {
            String id;
            Effect.Type type;
            Address target;
            String targetTitle;
            String targetNumber;
            String by;
            String byNumber;
            String byWork;
            LocalDate date;
            String source;
            String recordedBy;
            LocalDate recordedOn;
            String note;
            String replacement;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "id" -> p.id = json.string();
                case "type" -> p.type = json.parsed(Effect.Type::valueOf);
                case "target" -> p.target = json.parsed(Address::parse);
                case "targetTitle" -> p.targetTitle = json.string();
                case "targetNumber" -> p.targetNumber = json.string();
                case "by" -> p.by = json.string();
                case "byNumber" -> p.byNumber = json.string();
                case "byWork" -> p.byWork = json.string();
                case "date" -> p.date = json.date();
                case "source" -> p.source = json.string();
                case "recordedBy" -> p.recordedBy = json.string();
                case "recordedOn" -> p.recordedOn = json.date();
                case "note" -> p.note = json.string();
                case "replacement" -> p.replacement = json.string();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.made(() -> new Effect(
                p.id, p.type, p.target, p.targetTitle, p.targetNumber, p.by, p.byNumber, p.byWork,
                p.date, p.source, p.recordedBy, p.recordedOn, p.note, p.replacement));
    }
}
