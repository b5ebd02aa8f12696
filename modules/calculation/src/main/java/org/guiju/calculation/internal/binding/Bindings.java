package org.guiju.calculation.internal.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.internal.dates.WorkCalendar;

/** Gives bound inputs their values on a date. */
public final class Bindings {

    private static final Map<InputNode.Binding.Kind, String> FOLDERS = Map.of(
            InputNode.Binding.Kind.TIMELIMIT, "timelimits",
            InputNode.Binding.Kind.TIMELIMITS, "timelimits",
            InputNode.Binding.Kind.PARAMETER, "parameters",
            InputNode.Binding.Kind.TABLE, "tables",
            InputNode.Binding.Kind.OBLIGATION, "obligations",
            InputNode.Binding.Kind.OBLIGATIONS, "obligations",
            InputNode.Binding.Kind.TARGETS, "targets",
            InputNode.Binding.Kind.CALENDAR, "calendars");

    /** Values are the same for every question of a day: rows in, rows out asks for them a million times. */
    private static final int MOST_KEPT = 5_000;

    private final ContentEntries entries;
    private final Map<Key, Bound> kept = new ConcurrentHashMap<>();
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> workdays = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    private record Key(String name, InputNode.Binding binding, LocalDate on, String jurisdiction) {}

    /** Bindings to some content. Safe for many threads. */
    public Bindings(ContentEntries entries) {
        this.entries = entries;
        for (ContentEntries.Entry entry : entries.all("calendars")) {
            for (JsonNode year : entry.node().path("years")) {
                years.add(year.path("year").asInt());
                year.path("holidays").forEach(h -> holidays.add(LocalDate.parse(h.path("date").asText())));
                year.path("workdays").forEach(d -> workdays.add(LocalDate.parse(d.asText())));
            }
        }
    }

    /**
     * A bound value.
     *
     * @param value value for FEEL; null if nothing holds on that date
     * @param used what was read
     */
    public record Bound(Object value, Answer.UsedContent used) {}

    /**
     * The value of a bound input, but for calendars.
     *
     * @throws CalculatorFaultException if there is no such content
     */
    public Bound value(InputNode input, LocalDate on, String jurisdiction) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Key(input.name(), input.binding().orElseThrow(), on, jurisdiction),
                key -> read(input, key.binding(), on, jurisdiction));
    }

    private Bound read(InputNode input, InputNode.Binding binding, LocalDate on, String jurisdiction) {
        return switch (binding.kind()) {
            case TIMELIMIT -> timelimit(input, binding, jurisdiction);
            case TIMELIMITS -> {
                List<JsonNode> nodes = members(input, binding, jurisdiction);
                yield many(input, binding, nodes, nodes.stream().map(ContentValues::timelimit).toList());
            }
            case PARAMETER -> parameter(input, binding, on, jurisdiction);
            case TABLE -> {
                JsonNode node = one(input, binding, jurisdiction);
                List<Map<String, Object>> rows = ContentValues.rows(node, on);
                yield new Bound(rows, new Answer.UsedContent(
                        input.name(), "tables", binding.ref(), BigDecimal.valueOf(rows.size()), "行",
                        ContentValues.citations(node.path("citations"))));
            }
            case OBLIGATION -> {
                JsonNode node = one(input, binding, jurisdiction);
                yield new Bound(ContentValues.obligation(node), new Answer.UsedContent(
                        input.name(), "obligations", binding.ref(), node.path("name").path("zh").asText(), "",
                        ContentValues.citations(node.path("violation").path("citations"))));
            }
            case OBLIGATIONS -> {
                List<JsonNode> nodes = members(input, binding, jurisdiction);
                yield many(input, binding, nodes, nodes.stream().map(ContentValues::obligation).toList());
            }
            case TARGETS -> {
                List<JsonNode> nodes = members(input, binding, jurisdiction);
                yield many(input, binding, nodes, nodes.stream().map(ContentValues::target).toList());
            }
            case CALENDAR -> throw new IllegalArgumentException("calendars are made by calendar()");
        };
    }

    /** The calendar of the content with the days of a question added. */
    public WorkCalendar calendar(Question.Calendar added) {
        if (added.equals(Question.Calendar.NONE)) {
            return new WorkCalendar(holidays, workdays, years);
        }
        Set<LocalDate> off = new HashSet<>(holidays);
        Set<LocalDate> worked = new HashSet<>(workdays);
        Set<Integer> known = new HashSet<>(years);
        off.addAll(added.holidays());
        worked.addAll(added.workdays());
        known.addAll(added.years());
        off.removeAll(added.workdays());
        worked.removeAll(added.holidays());
        return new WorkCalendar(off, worked, known);
    }

    private Bound timelimit(InputNode input, InputNode.Binding binding, String jurisdiction) {
        JsonNode node = one(input, binding, jurisdiction);
        Map<String, Object> row = ContentValues.timelimit(node);
        return new Bound(row, new Answer.UsedContent(
                input.name(), "timelimits", binding.ref(), row.get("数"), String.valueOf(row.get("单位")),
                ContentValues.citations(node.path("citations"))));
    }

    private Bound parameter(InputNode input, InputNode.Binding binding, LocalDate on, String jurisdiction) {
        JsonNode node = one(input, binding, jurisdiction);
        JsonNode value = ContentValues.valueOn(node, on);
        Object scalar = value == null ? null : ContentValues.scalar(value.path("value"));
        return new Bound(scalar, new Answer.UsedContent(
                input.name(), "parameters", binding.ref(), scalar, node.path("unit").asText(),
                value == null ? List.of() : ContentValues.citations(value.path("citations"))));
    }

    private static Bound many(InputNode input, InputNode.Binding binding, List<JsonNode> nodes, List<?> rows) {
        List<String> citations = new ArrayList<>();
        nodes.forEach(n -> citations.addAll(ContentValues.citations(
                n.has("citations") ? n.path("citations") : n.path("violation").path("citations"))));
        return new Bound(rows, new Answer.UsedContent(
                input.name(), FOLDERS.get(binding.kind()), binding.ref(), BigDecimal.valueOf(rows.size()), "行",
                citations.stream().distinct().toList()));
    }

    private JsonNode one(InputNode input, InputNode.Binding binding, String jurisdiction) {
        return find(input, FOLDERS.get(binding.kind()), binding.ref(), jurisdiction);
    }

    private JsonNode find(InputNode input, String folder, String id, String jurisdiction) {
        return entries.find(folder, id, jurisdiction)
                .orElseThrow(() -> new CalculatorFaultException(
                        "input '" + input.name() + "' reads " + folder + " '" + id + "', which no open module has", null))
                .node();
    }

    /** Entries named one by one, by their group, or by their file. */
    private List<JsonNode> members(InputNode input, InputNode.Binding binding, String jurisdiction) {
        String folder = FOLDERS.get(binding.kind());
        String ref = binding.ref();
        List<JsonNode> found;
        if (named(binding)) {
            found = new ArrayList<>();
            for (String id : ref.strip().split("\\s+")) {
                found.add(find(input, folder, id, jurisdiction));
            }
        } else {
            found = read(binding)
                    .map(ContentEntries.Entry::id)
                    .distinct()
                    .flatMap(id -> entries.find(folder, id, jurisdiction).stream())
                    .map(ContentEntries.Entry::node)
                    .toList();
        }
        if (found.isEmpty()) {
            throw new CalculatorFaultException(
                    "input '" + input.name() + "' reads " + folder + " '" + ref + "', which no open module has", null);
        }
        return found;
    }

    /** Whether a binding names its entries one by one. */
    private static boolean named(InputNode.Binding binding) {
        String ref = binding.ref();
        return !ref.equals("all") && !ref.startsWith("file:")
                && (binding.kind() != InputNode.Binding.Kind.TIMELIMITS || ref.contains(" "));
    }

    /** The entries that a binding may read, those of all jurisdictions. */
    private Stream<ContentEntries.Entry> read(InputNode.Binding binding) {
        String folder = FOLDERS.get(binding.kind());
        String ref = binding.ref();
        Stream<ContentEntries.Entry> all = entries.all(folder).stream();
        if (named(binding)) {
            List<String> ids = List.of(ref.strip().split("\\s+"));
            return all.filter(e -> ids.contains(e.id()));
        }
        if (ref.equals("all")) {
            return all;
        }
        String path = ref.startsWith("file:") ? folder + "/" + ref.substring("file:".length()) : null;
        return all.filter(e -> path == null ? e.node().path("group").asText().equals(ref) : e.path().equals(path));
    }

    /** Where other content holds than nationwide, of what some inputs read; in order, each once. */
    public List<String> jurisdictions(List<InputNode> inputs) {
        return inputs.stream()
                .flatMap(i -> i.binding().stream())
                .filter(b -> b.kind() != InputNode.Binding.Kind.CALENDAR)
                .flatMap(this::read)
                .map(ContentEntries.Entry::jurisdiction)
                .filter(j -> !j.equals(ContentEntries.NATIONAL))
                .distinct()
                .sorted()
                .toList();
    }
}
