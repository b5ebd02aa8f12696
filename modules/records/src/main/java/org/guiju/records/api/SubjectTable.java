package org.guiju.records.api;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.internal.Words;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * Subjects as a table (CSV): the columns {@code id, kind, name, parent, jurisdiction, note}, then a column per fact. An empty cell
 * says nothing; a subject whose id is in the register keeps what the table does not say.
 */
public final class SubjectTable {

    private static final List<String> HEAD = List.of("id", "kind", "name", "parent", "jurisdiction", "note");

    private final Register register;
    private final SubjectKinds kinds;
    private final LibrarySnapshot library;

    /** Over a register. */
    public SubjectTable(Register register, SubjectKinds kinds, LibrarySnapshot library) {
        this.register = register;
        this.kinds = kinds;
        this.library = library;
    }

    /**
     * Reads subjects; nothing is written.
     *
     * @param in CSV with a line of names first
     * @param kind kind of the rows that name none, null if each must
     * @param from first day on which the facts hold, null for always
     * @throws RecordRefusedException if a row has no name or kind, with its number as path
     */
    public List<Subject> read(BufferedReader in, String kind, LocalDate from, Locale locale)
            throws IOException, RecordRefusedException {
        in.mark(1);
        if (in.read() != 0xfeff) { // spreadsheets put a mark of their own before the first name
            in.reset();
        }
        List<Subject> subjects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (MappingIterator<Map<String, String>> rows =
                mapper.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(in)) {
            for (int number = 0; rows.hasNext(); number++) {
                Map<String, String> cells = rows.next();
                Subject before = register.subject(cell(cells, "id", "")).map(Kept::record).orElse(null);
                String ofKind = cell(cells, "kind", before != null ? before.kind() : kind);
                String name = cell(cells, "name", before != null ? before.name() : null);
                if (ofKind == null || name == null) {
                    issues.add(Issue.error("/" + number + (name == null ? "/name" : "/kind"),
                            new Words(locale).of("form.needed")));
                    continue;
                }
                subjects.add(row(cells, before, ofKind, name, from));
            }
        }
        if (!issues.isEmpty()) {
            throw new RecordRefusedException(issues);
        }
        return subjects;
    }

    private Subject row(Map<String, String> cells, Subject before, String kind, String name, LocalDate from)
            throws IOException {
        Subject subject = new Subject(cell(cells, "id", ""), kind, name,
                cell(cells, "parent", before == null ? null : before.parent()),
                cell(cells, "jurisdiction", before == null ? null : before.jurisdiction()),
                cell(cells, "note", before == null ? null : before.note()), before == null ? List.of() : before.facts());
        Map<String, InputNode> inputs = inputs(kind);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String column = cell.getKey();
            if (!HEAD.contains(column) && cell.getValue() != null && !cell.getValue().isBlank()) {
                InputNode input = inputs.get(column);
                subject = subject.with(new Fact(column, FactWords.value(input, cell.getValue().strip()),
                        input == null || input.unit().isEmpty() ? null : input.unit(), from, null, null, null));
            }
        }
        return subject;
    }

    private Map<String, InputNode> inputs(String kind) throws IOException {
        SubjectKind known = kinds.kind(kind).orElse(null);
        return known == null ? Map.of() : kinds.offered(library, known).stream()
                .map(OfferedFact::input).collect(Collectors.toMap(InputNode::name, i -> i));
    }

    private static String cell(Map<String, String> cells, String column, String otherwise) {
        String cell = cells.get(column);
        return cell == null || cell.isBlank() ? otherwise : cell.strip();
    }

    /** Writes subjects with what is known of them on a day; only their own facts. */
    public void write(List<Subject> subjects, LocalDate on, Writer out) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        subjects.forEach(s -> names.addAll(s.known(on).keySet()));
        List<String> head = new ArrayList<>(HEAD);
        head.addAll(names);
        out.write(line(head));
        for (Subject s : subjects) {
            List<String> cells = new ArrayList<>();
            for (String text : new String[] {s.id(), s.kind(), s.name(), s.parent(), s.jurisdiction(), s.note()}) {
                cells.add(text == null ? "" : text);
            }
            Map<String, Fact> known = s.known(on);
            names.forEach(n -> cells.add(known.containsKey(n) ? FactWords.word(known.get(n).value()) : ""));
            out.write(line(cells));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> c.matches("(?s).*[,\"\n\r].*") ? "\"" + c.replace("\"", "\"\"") + "\"" : c)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
