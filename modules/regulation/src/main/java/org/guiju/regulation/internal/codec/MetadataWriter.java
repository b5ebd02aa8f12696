package org.guiju.regulation.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.OutsideKnowledge;
import org.guiju.regulation.api.Relation;

/** Writes what is known about a document, fields in a fixed order. */
final class MetadataWriter {

    private final JsonGenerator json;

    MetadataWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(DocumentMetadata m) throws IOException {
        json.writeStartObject();
        json.writeStringField("work", m.id().work());
        json.writeStringField("date", m.id().date().toString());
        json.writeStringField("title", m.title());
        texts("shortTitles", m.shortTitles());
        value("number", m.number());
        texts("issuers", m.issuers());
        json.writeStringField("type", m.type().name());
        value("adopted", m.adopted());
        value("issued", m.issued());
        value("effective", m.effective());
        value("expires", m.expires());
        flag("trial", m.trial());
        flag("staged", m.staged());
        value("attachedTo", m.attachedTo());
        flag("notice", m.notice());
        texts("domains", m.domains());
        texts("topics", m.topics());
        json.writeStringField("jurisdiction", m.jurisdiction());
        if (!m.relations().isEmpty()) {
            json.writeArrayFieldStart("relations");
            for (Relation relation : m.relations()) {
                relation(relation);
            }
            json.writeEndArray();
        }
        if (!m.flags().isEmpty()) {
            json.writeArrayFieldStart("flags");
            for (Flag flag : m.flags()) {
                flag(flag);
            }
            json.writeEndArray();
        }
        if (!m.outsideKnowledge().isEmpty()) {
            json.writeArrayFieldStart("outsideKnowledge");
            for (OutsideKnowledge fact : m.outsideKnowledge()) {
                json.writeStartObject();
                value("field", fact.field());
                value("value", fact.value());
                value("source", fact.source());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        value("checkedUpTo", m.checkedUpTo());
        source(m);
        counts(m);
        json.writeEndObject();
    }

    void relation(Relation r) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", r.type().name());
        value("work", r.work());
        value("title", r.title());
        value("number", r.number());
        value("targetEId", r.targetEId());
        value("date", r.date());
        value("eId", r.eId());
        value("source", r.source());
        json.writeEndObject();
    }

    private void flag(Flag f) throws IOException {
        json.writeStartObject();
        value("kind", f.kind());
        value("message", f.message());
        value("eId", f.eId());
        number("firstLine", f.firstLine());
        number("lastLine", f.lastLine());
        json.writeEndObject();
    }

    private void source(DocumentMetadata m) throws IOException {
        if (m.source() == null) {
            return;
        }
        json.writeObjectFieldStart("source");
        value("file", m.source().file());
        json.writeNumberField("firstLine", m.source().firstLine());
        json.writeNumberField("lastLine", m.source().lastLine());
        number("firstPage", m.source().firstPage());
        json.writeEndObject();
    }

    private void counts(DocumentMetadata m) throws IOException {
        if (m.counts() == null) {
            return;
        }
        json.writeObjectFieldStart("counts");
        json.writeNumberField("chapters", m.counts().chapters());
        json.writeNumberField("articles", m.counts().articles());
        json.writeNumberField("annexes", m.counts().annexes());
        json.writeNumberField("tables", m.counts().tables());
        json.writeNumberField("provisions", m.counts().provisions());
        json.writeEndObject();
    }

    /** Writes a text, unless it is empty. */
    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** Writes a value as text, unless it is null. */
    void value(String name, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    void number(String name, Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(name, true);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
