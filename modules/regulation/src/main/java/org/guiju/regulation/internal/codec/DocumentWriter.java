package org.guiju.regulation.internal.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.TreeSet;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;

/** Writes documents and summaries. What is empty, false, 0 or null is left out. */
public final class DocumentWriter {

    private final JsonGenerator json;
    private final MetadataWriter metadata;

    private DocumentWriter(JsonGenerator json) {
        this.json = json;
        this.metadata = new MetadataWriter(json);
    }

    /** Writes one document; the stream stays open. */
    public static void document(LegalDocument document, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            new DocumentWriter(json).document(document);
        }
    }

    /** Writes a summary; the stream stays open. */
    public static void summary(ContentSummary summary, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            DocumentWriter writer = new DocumentWriter(json);
            json.writeStartObject();
            json.writeNumberField("format", DocumentReader.FORMAT);
            json.writeArrayFieldStart("documents");
            for (DocumentMetadata document : summary.documents()) {
                writer.metadata.write(document);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("cites");
            for (String key : new TreeSet<>(summary.cites())) {
                json.writeString(key);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = JsonCursor.FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new LinePerElement());
        return json;
    }

    private void document(LegalDocument document) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", DocumentReader.FORMAT);
        json.writeFieldName("metadata");
        metadata.write(document.metadata());
        json.writeArrayFieldStart("body");
        for (Provision provision : document.body()) {
            provision(provision);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("citations");
        for (Citation citation : document.citations()) {
            citation(citation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("definitions");
        for (Definition definition : document.definitions()) {
            definition(definition);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void provision(Provision p) throws IOException {
        json.writeStartObject();
        json.writeStringField("eId", p.eId());
        json.writeStringField("kind", p.kind().name());
        metadata.text("label", p.label());
        metadata.text("heading", p.heading());
        metadata.text("text", p.text());
        if (!p.cells().isEmpty()) {
            json.writeArrayFieldStart("cells");
            for (Cell cell : p.cells()) {
                cell(cell);
            }
            json.writeEndArray();
        }
        if (p.source() != null) {
            json.writeArrayFieldStart("lines");
            json.writeNumber(p.source().firstLine());
            json.writeNumber(p.source().lastLine());
            json.writeEndArray();
            metadata.number("page", p.source().page());
        }
        if (!p.children().isEmpty()) {
            json.writeArrayFieldStart("children");
            for (Provision child : p.children()) {
                provision(child);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void cell(Cell cell) throws IOException {
        if (cell.columns() == 1 && cell.rows() == 1) {
            json.writeString(cell.text());
            return;
        }
        json.writeStartObject();
        json.writeStringField("text", cell.text());
        if (cell.columns() != 1) {
            json.writeNumberField("columns", cell.columns());
        }
        if (cell.rows() != 1) {
            json.writeNumberField("rows", cell.rows());
        }
        json.writeEndObject();
    }

    private void citation(Citation c) throws IOException {
        json.writeStartObject();
        metadata.value("eId", c.eId());
        metadata.flag("inHeading", c.inHeading());
        json.writeNumberField("start", c.start());
        json.writeNumberField("end", c.end());
        metadata.value("text", c.text());
        metadata.flag("self", c.self());
        metadata.value("title", c.title());
        metadata.value("number", c.number());
        metadata.texts("eIds", c.eIds());
        json.writeEndObject();
    }

    private void definition(Definition d) throws IOException {
        json.writeStartObject();
        metadata.value("term", d.term());
        metadata.value("meaning", d.meaning());
        metadata.value("eId", d.eId());
        metadata.flag("inHeading", d.inHeading());
        json.writeNumberField("start", d.start());
        metadata.flag("abbreviation", d.abbreviation());
        json.writeEndObject();
    }
}
