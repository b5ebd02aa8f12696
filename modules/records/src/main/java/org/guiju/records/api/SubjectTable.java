package org.guiju.records.api;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (MappingIterator<Map<String, String>> rows =
                mapper.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(in)) {
            return subjects(rows, kind, from, locale);
        }
    }

    /**
     * Reads subjects of a table whose first row is the head, such as the sheet of a workbook; nothing is written.
     *
     * @throws RecordRefusedException if a row has no name or kind, with its number as path
     * @see #read(BufferedReader, String, LocalDate, Locale)
     */
    public List<Subject> read(List<List<String>> table, String kind, LocalDate from, Locale locale)
            throws IOException, RecordRefusedException {
        List<String> head = table.isEmpty() ? List.of() : table.getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : table.subList(Math.min(1, table.size()), table.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
                if (!head.get(i).isBlank()) {
                    row.put(head.get(i).strip(), cells.get(i));
                }
            }
            rows.add(row);
        }
        return subjects(rows.iterator(), kind, from, locale);
    }

    private List<Subject> subjects(Iterator<Map<String, String>> rows, String kind, LocalDate from, Locale locale)
            throws IOException, RecordRefusedException {
        List<Subject> subjects = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
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
        for (List<Object> row : rows(subjects, on)) {
            out.write(line(row.stream().map(FactWords::word).toList()));
        }
    }

    /**
     * Subjects as rows of a table, the head first, with what is known of them on a day; only their own facts.
     *
     * @return cells: numbers are {@link java.math.BigDecimal}, all else is text as {@link FactWords} reads it, null where empty
     */
    public static List<List<Object>> rows(List<Subject> subjects, LocalDate on) {
        Set<String> names = new LinkedHashSet<>();
        subjects.forEach(s -> names.addAll(s.known(on).keySet()));
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>(HEAD);
        head.addAll(names);
        rows.add(head);
        for (Subject s : subjects) {
            List<Object> cells = new ArrayList<>(
                    Arrays.asList(s.id(), s.kind(), s.name(), s.parent(), s.jurisdiction(), s.note()));
            Map<String, Fact> known = s.known(on);
            for (String name : names) {
                Object value = known.containsKey(name) ? known.get(name).value() : null;
                cells.add(value == null || value instanceof BigDecimal ? value : FactWords.word(value));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(c -> c.matches("(?s).*[,\"\n\r].*") ? "\"" + c.replace("\"", "\"\"") + "\"" : c)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
