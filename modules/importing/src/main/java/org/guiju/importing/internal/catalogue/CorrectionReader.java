package org.guiju.importing.internal.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Issue;

/** Reads corrections and says every fault in them with file and field. */
public final class CorrectionReader {

    private static final Set<String> FIELDS = Set.of("kind", "work", "lines", "quote", "reason", "insertAfterLine", "label",
            "heading", "header", "rows", "notes", "replace", "added", "removed", "note");

    private final CatalogueReader files;
    private final List<Issue> issues;

    /** Faults are added to that list. */
    public CorrectionReader(List<Issue> issues) {
        this.issues = issues;
        this.files = new CatalogueReader(issues);
    }

    /**
     * Reads a file of corrections.
     *
     * @throws IOException if it cannot be read
     */
    public List<Correction> read(Path file) throws IOException {
        JsonNode node = files.json(file);
        if (node == null) {
            return List.of();
        }
        String name = file.getFileName().toString();
        if (!node.isArray()) {
            issues.add(Issue.error(name, Messages.get("json.array")));
            return List.of();
        }
        List<Correction> result = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Correction correction = correction(new JsonFields(node.get(i), name + "[" + i + "]", issues));
            if (correction != null) {
                result.add(correction);
            }
        }
        return result;
    }

    private Correction correction(JsonFields f) {
        f.allow(FIELDS);
        int before = issues.size();
        String kind = f.text("kind", true);
        String work = f.text("work", true);
        List<LineRange> lines = f.ranges("lines");
        String quote = f.text("quote", true);
        String reason = f.text("reason", true);
        if (lines.isEmpty()) {
            f.error("lines", Messages.get("json.range"));
        }
        Difference difference = new Difference(characters(f, "added"), characters(f, "removed"));
        if (issues.size() > before) {
            return null;
        }
        String p = f.path();
        return switch (kind) {
            case "table" -> table(f, work, lines, quote, reason, difference.toCorrection());
            case "text" -> new Correction.Text(p, work, lines, quote, reason, difference.toCorrection(), f.texts("replace"));
            case "drop" -> new Correction.Drop(p, work, lines, quote, reason);
            case "paragraphStart" -> new Correction.ParagraphStart(p, work, lines, quote, reason);
            case "join" -> new Correction.Join(p, work, lines, quote, reason);
            case "plain" -> new Correction.Plain(p, work, lines, quote, reason);
            case "boxEnd" -> new Correction.BoxEnd(p, work, lines, quote, reason);
            default -> {
                f.error("kind", Messages.get("json.value", kind));
                yield null;
            }
        };
    }

    private Correction table(JsonFields f, String work, List<LineRange> lines, String quote, String reason,
            Correction.Difference difference) {
        Integer after = f.integer("insertAfterLine", false);
        String label = f.text("label", false);
        String heading = f.text("heading", false);
        List<List<Cell>> header = f.list("header", this::cells);
        List<Correction.Row> rows = f.list("rows", this::row);
        if (rows.isEmpty()) {
            f.error("rows", Messages.get("correction.noRows"));
        }
        int at = after == null ? lines.get(0).first() : after;
        return new Correction.Table(f.path(), work, lines, quote, reason, difference, at, label == null ? "" : label,
                heading == null ? "" : heading, header, rows, f.texts("notes"));
    }

    private Correction.Row row(JsonNode node, String path) {
        if (node.isArray()) {
            return new Correction.Row(cells(node, path), null);
        }
        JsonFields f = new JsonFields(node, path, issues);
        return new Correction.Row(cells(f.raw("cells"), path + ".cells"), f.range("lines", false));
    }

    private List<Cell> cells(JsonNode node, String path) {
        if (!node.isArray()) {
            issues.add(Issue.error(path, Messages.get("json.array")));
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            JsonNode cell = node.get(i);
            String at = path + "[" + i + "]";
            if (cell.isTextual()) {
                cells.add(Cell.of(cell.textValue()));
            } else if (cell.isNull()) {
                cells.add(Cell.of(""));
            } else {
                JsonFields f = new JsonFields(cell, at, issues);
                String text = f.text("text", true);
                cells.add(new Cell(text == null ? "" : text, span(f, "columns"), span(f, "rows")));
            }
        }
        return cells;
    }

    private int span(JsonFields f, String field) {
        Integer value = f.integer(field, false);
        if (value != null && value < 1) {
            f.error(field, Messages.get("json.value", value));
            return 1;
        }
        return value == null ? 1 : value;
    }

    /** A string, or a list of strings or of objects with the characters under {@code text}. */
    private static String characters(JsonFields f, String field) {
        JsonNode value = f.raw(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            StringBuilder out = new StringBuilder();
            value.forEach(element -> out.append(element.isObject() ? element.path("text").asText() : element.asText()));
            return Blanks.remove(out);
        }
        return Blanks.remove(value.isObject() ? value.path("text").asText() : value.asText());
    }

    private record Difference(String added, String removed) {
        Correction.Difference toCorrection() {
            return new Correction.Difference(added, removed);
        }
    }
}
