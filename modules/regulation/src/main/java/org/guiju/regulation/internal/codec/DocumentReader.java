package org.guiju.regulation.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceSpan;

/** Reads documents and summaries from their JSON form. */
public final class DocumentReader {

    /** Version of the form that is read and written. */
    static final int FORMAT = 1;

    private final JsonCursor json;
    private final MetadataReader metadata;

    private DocumentReader(JsonCursor json) {
        this.json = json;
        this.metadata = new MetadataReader(json);
    }

    /** Reads one document. */
    public static LegalDocument document(InputStream in, String file) throws IOException {
        try (JsonCursor json = new JsonCursor(in, file)) {
            return json.whole(new DocumentReader(json)::document);
        }
    }

    /** Reads the metadata of a document and nothing behind it. */
    public static DocumentMetadata metadata(InputStream in, String file) throws IOException {
        try (JsonCursor json = new JsonCursor(in, file)) {
            return new DocumentReader(json).metadataOnly();
        }
    }

    /** Reads a summary. */
    public static ContentSummary summary(InputStream in, String file) throws IOException {
        try (JsonCursor json = new JsonCursor(in, file)) {
            return json.whole(new DocumentReader(json)::summary);
        }
    }

    private LegalDocument document() throws IOException {
        class Parts {
            DocumentMetadata metadata;
            List<Provision> body;
            List<Citation> citations;
            List<Definition> definitions;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "format" -> format();
                case "metadata" -> p.metadata = metadata.read();
                case "body" -> p.body = json.list(this::provision);
                case "citations" -> p.citations = json.list(this::citation);
                case "definitions" -> p.definitions = json.list(this::definition);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.made(() -> new LegalDocument(
                p.metadata, p.body == null ? List.of() : p.body, p.citations, p.definitions));
    }

    private DocumentMetadata metadataOnly() throws IOException {
        DocumentMetadata[] found = new DocumentMetadata[1];
        json.begin(name -> {
            switch (name) {
                case "format" -> format();
                case "metadata" -> found[0] = metadata.read();
                default -> json.skip();
            }
            return found[0] != null;
        });
        if (found[0] == null) {
            throw json.fault("'metadata' is missing", null);
        }
        return found[0];
    }

    private ContentSummary summary() throws IOException {
        class Parts {
            List<DocumentMetadata> documents = List.of();
            List<String> cites = List.of();
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "format" -> format();
                case "documents" -> p.documents = json.list(metadata::read);
                case "cites" -> p.cites = json.strings();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new ContentSummary(p.documents, new HashSet<>(p.cites));
    }

    private void format() throws IOException {
        int version = json.integer();
        if (version != FORMAT) {
            throw json.fault("format " + version + " is not known here, only " + FORMAT, null);
        }
    }

    private Provision provision() throws IOException {
        class Parts {
            String eId;
            ProvisionKind kind;
            String label;
            String heading;
            String text;
            List<Cell> cells;
            List<Provision> children;
            List<Integer> lines;
            Integer page;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "eId" -> p.eId = json.string();
                case "kind" -> p.kind = json.parsed(ProvisionKind::valueOf);
                case "label" -> p.label = json.string();
                case "heading" -> p.heading = json.string();
                case "text" -> p.text = json.string();
                case "cells" -> p.cells = json.list(this::cell);
                case "children" -> p.children = json.list(this::provision);
                case "lines" -> p.lines = json.list(json::integer);
                case "page" -> p.page = json.integerOrNull();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.made(() -> new Provision(
                p.eId, p.kind, p.label, p.heading, p.text, p.cells, p.children, span(p.lines, p.page)));
    }

    private static SourceSpan span(List<Integer> lines, Integer page) {
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        if (lines.size() != 2) {
            throw new IllegalArgumentException("'lines' are the first and the last line");
        }
        return new SourceSpan(lines.get(0), lines.get(1), page);
    }

    private Cell cell() throws IOException {
        if (!json.atObject()) {
            String text = json.string();
            return Cell.of(text == null ? "" : text);
        }
        class Parts {
            String text = "";
            int columns = 1;
            int rows = 1;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "text" -> p.text = json.string();
                case "columns" -> p.columns = json.integer();
                case "rows" -> p.rows = json.integer();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.made(() -> new Cell(p.text == null ? "" : p.text, p.columns, p.rows));
    }

    private Citation citation() throws IOException {
        class Parts {
            String eId;
            boolean inHeading;
            int start;
            int end;
            String text;
            boolean self;
            String title;
            String number;
            List<String> eIds;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "eId" -> p.eId = json.string();
                case "inHeading" -> p.inHeading = json.bool();
                case "start" -> p.start = json.integer();
                case "end" -> p.end = json.integer();
                case "text" -> p.text = json.string();
                case "self" -> p.self = json.bool();
                case "title" -> p.title = json.string();
                case "number" -> p.number = json.string();
                case "eIds" -> p.eIds = json.strings();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Citation(
                p.eId, p.inHeading, p.start, p.end, p.text, p.self, p.title, p.number, p.eIds);
    }

    private Definition definition() throws IOException {
        class Parts {
            String term;
            String meaning;
            String eId;
            boolean inHeading;
            int start;
            boolean abbreviation;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "term" -> p.term = json.string();
                case "meaning" -> p.meaning = json.string();
                case "eId" -> p.eId = json.string();
                case "inHeading" -> p.inHeading = json.bool();
                case "start" -> p.start = json.integer();
                case "abbreviation" -> p.abbreviation = json.bool();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new Definition(p.term, p.meaning, p.eId, p.inHeading, p.start, p.abbreviation);
    }
}
