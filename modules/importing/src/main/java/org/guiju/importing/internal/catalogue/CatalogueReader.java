package org.guiju.importing.internal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.paragraph.Convention;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.OutsideKnowledge;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.text.DocumentNumbers;

/** Reads a catalogue and says every fault in it with file and field. */
public final class CatalogueReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Set<String> FIELDS =
            Set.of("part", "file", "title", "checkedUpTo", "dividers", "pageNumbers", "glyphs", "documents",
                    "firstLine", "lastLine", "note");
    private static final Set<String> DOCUMENT_FIELDS = Set.of(
            "work", "date", "title", "shortTitles", "number", "issuers", "type", "adopted", "issued", "effective", "expires",
            "trial", "staged", "attachedTo", "notice", "domains", "topics", "jurisdiction", "lines", "titleLines",
            "signatureLines", "closingLines", "relations", "flags", "outsideKnowledge", "missingAnnexes", "convention",
            "expected", "note");

    private final List<Issue> issues;

    /** Faults are added to that list. */
    public CatalogueReader(List<Issue> issues) {
        this.issues = issues;
    }

    /**
     * Reads a file as JSON.
     *
     * @return null if it is no JSON; the fault is noted with its line
     * @throws IOException if it cannot be read
     */
    public JsonNode json(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            issues.add(Issue.error(file.getFileName() + ":" + line, Messages.get("json.syntax", e.getOriginalMessage())));
            return null;
        }
    }

    /**
     * Reads a catalogue.
     *
     * @return null if it is not even an object
     * @throws IOException if the file cannot be read
     */
    public Catalogue read(Path file) throws IOException {
        JsonNode node = json(file);
        if (node == null) {
            return null;
        }
        String name = file.getFileName().toString();
        JsonFields fields = new JsonFields(node, name, issues);
        if (!node.isObject()) {
            return null;
        }
        fields.allow(FIELDS);
        String part = fields.text("part", true);
        String source = fields.text("file", true);
        LocalDate checked = fields.date("checkedUpTo", false);
        fields.integer("firstLine", false);
        fields.integer("lastLine", false);
        Set<Integer> numbers = new HashSet<>();
        for (LineRange range : fields.list("pageNumbers", (value, at) -> value.isInt()
                ? new LineRange(value.intValue(), value.intValue()) : bad(at))) {
            numbers.add(range.first());
        }
        List<CatalogueDocument> documents =
                fields.list("documents", (value, at) -> document(new JsonFields(value, at, issues), source, checked));
        return new Catalogue(name, part, source, fields.text("title", false), checked, fields.ranges("dividers"), numbers,
                glyphs(fields), documents);
    }

    private LineRange bad(String at) {
        issues.add(Issue.error(at, Messages.get("json.integer")));
        return null;
    }

    private static Map<Character, Character> glyphs(JsonFields fields) {
        if (!fields.has("glyphs")) {
            return null;
        }
        Map<Character, Character> glyphs = new HashMap<>();
        fields.raw("glyphs").fields().forEachRemaining(entry -> {
            if (entry.getKey().length() == 1 && entry.getValue().asText().length() == 1) {
                glyphs.put(entry.getKey().charAt(0), entry.getValue().asText().charAt(0));
            } else {
                fields.error("glyphs", Messages.get("json.value", entry.getKey()));
            }
        });
        return glyphs;
    }

    private CatalogueDocument document(JsonFields f, String source, LocalDate checked) {
        f.allow(DOCUMENT_FIELDS);
        int before = issues.size();
        String work = f.text("work", true);
        LocalDate date = f.date("date", true);
        LineRange lines = f.range("lines", true);
        ExpressionId id = null;
        if (work != null && date != null) {
            try {
                id = new ExpressionId(work, date);
            } catch (IllegalArgumentException e) {
                f.error("work", Messages.get("json.value", work));
            }
        }
        String title = f.text("title", true);
        DocumentType type = f.parsed("type", true, DocumentType::parse);
        List<String> domains = f.texts("domains");
        if (domains.isEmpty()) {
            f.error("domains", Messages.get("catalogue.noDomain"));
        }
        String number = f.text("number", false);
        List<Relation> relations = f.list("relations", (v, at) -> relation(new JsonFields(v, at, issues)));
        List<Flag> flags = f.list("flags", (v, at) -> flag(new JsonFields(v, at, issues)));
        List<OutsideKnowledge> outside = f.list("outsideKnowledge", (v, at) -> outside(new JsonFields(v, at, issues)));
        Expected expected = f.has("expected") ? expected(new JsonFields(f.raw("expected"), f.path() + ".expected", issues)) : null;
        Convention convention = f.parsed("convention", false, CatalogueReader::convention);
        List<String> shortTitles = f.texts("shortTitles");
        List<String> issuers = f.texts("issuers");
        LocalDate adopted = f.date("adopted", false);
        LocalDate issued = f.date("issued", false);
        LocalDate effective = f.date("effective", false);
        LocalDate expires = f.date("expires", false);
        boolean trial = f.flag("trial");
        boolean staged = f.flag("staged");
        boolean notice = f.flag("notice");
        String attachedTo = f.text("attachedTo", false);
        List<String> topics = f.texts("topics");
        String jurisdiction = f.text("jurisdiction", false);
        List<LineRange> titleLines = f.ranges("titleLines");
        List<LineRange> signatureLines = f.ranges("signatureLines");
        List<LineRange> closingLines = f.ranges("closingLines");
        List<String> missing = f.texts("missingAnnexes");
        if (issues.size() > before || id == null || title == null || type == null || lines == null) {
            return null;
        }
        SourceReference reference = new SourceReference(source, lines.first(), lines.last(), null);
        DocumentMetadata metadata = new DocumentMetadata(id, title, shortTitles,
                number == null ? null : DocumentNumbers.normalize(number), issuers, type, adopted, issued, effective, expires,
                trial, staged, attachedTo, notice, domains, topics, jurisdiction, relations, flags, outside, checked, reference,
                null);
        return new CatalogueDocument(f.path() + " (" + work + ")", metadata, lines, titleLines, signatureLines, closingLines,
                missing, convention, expected);
    }

    private static Convention convention(String name) {
        Convention convention = Convention.ofId(name);
        if (convention == null) {
            throw new IllegalArgumentException(name);
        }
        return convention;
    }

    private Relation relation(JsonFields f) {
        Relation.Type type = f.parsed("type", true, Relation.Type::valueOf);
        String number = f.text("number", false);
        Relation relation = new Relation(type, f.text("work", false), f.text("title", false),
                number == null ? null : DocumentNumbers.normalize(number), f.text("targetEId", false), f.date("date", false),
                f.text("eId", false), f.text("source", false));
        return type == null ? null : relation;
    }

    private Flag flag(JsonFields f) {
        Flag.Kind kind = f.parsed("kind", true, Flag.Kind::valueOf);
        String message = f.text("message", true);
        Flag flag = new Flag(kind, message, f.text("eId", false), f.integer("firstLine", false), f.integer("lastLine", false));
        return kind == null || message == null ? null : flag;
    }

    private OutsideKnowledge outside(JsonFields f) {
        return new OutsideKnowledge(f.text("field", true), f.text("value", true), f.text("source", true));
    }

    private Expected expected(JsonFields f) {
        List<Integer> levels = f.list("levels", (value, at) -> value.isInt() ? value.intValue() : null);
        return new Expected(count(f, "parts"), count(f, "chapters"), count(f, "sections"), count(f, "articles"),
                count(f, "annexes"), count(f, "tables"), count(f, "boxes"), levels);
    }

    private static int count(JsonFields f, String field) {
        Integer value = f.integer(field, false);
        return value == null ? 0 : value;
    }
}
