package org.guiju.calculation.internal.binding;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** The entries of the kinds of content that models read, by kind and id. Immutable, safe for many threads. */
public final class ContentEntries {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final List<String> KINDS = 
            List.of("tables", "parameters", "timelimits", "obligations", "targets", "calendars");

    /**
     * An entry.
     *
     * @param id its id
     * @param module module that brings it
     * @param path file in the module
     * @param jurisdiction where it holds
     * @param node the entry
     */
    public record Entry(String id, String module, String path, String jurisdiction, JsonNode node) {}

    /** Jurisdiction of what holds everywhere. */
    public static final String NATIONAL = "CN";

    private final Map<String, Map<String, List<Entry>>> byKind = new LinkedHashMap<>();

    private ContentEntries() {}

    /**
     * Reads the entries of some files.
     *
     * @param files gives the files of a kind
     * @throws IOException if one cannot be read
     */
    public static ContentEntries read(Files files) throws IOException {
        ContentEntries entries = new ContentEntries();
        for (String kind : KINDS) {
            Map<String, List<Entry>> byId = new LinkedHashMap<>();
            for (LibrarySnapshot.ContentFile file : files.of(kind)) {
                if (!file.path().endsWith(".json")) {
                    continue;
                }
                try (InputStream in = file.open()) {
                    for (JsonNode node : JSON.readTree(in).path(kind)) {
                        Entry entry = new Entry(
                                node.path("id").asText(),
                                file.module(),
                                file.path(),
                                node.path("jurisdiction").asText(NATIONAL),
                                node);
                        byId.computeIfAbsent(entry.id(), i -> new ArrayList<>()).add(entry);
                    }
                }
            }
            entries.byKind.put(kind, byId);
        }
        return entries;
    }

    /** Where files come from. */
    @FunctionalInterface
    public interface Files {
        /** Files of a kind. */
        List<LibrarySnapshot.ContentFile> of(String kind) throws IOException;
    }

    /**
     * The entry with this id that is the narrowest of those holding in a jurisdiction: an organisation's own before those of
     * a place, a city's before the province's.
     *
     * @param jurisdiction such as {@code CN-13}; several, as of a place and an organisation, with blanks between
     */
    public Optional<Entry> find(String kind, String id, String jurisdiction) {
        List<String> wanted = List.of(jurisdiction.strip().split("\\s+"));
        return byKind.get(kind).getOrDefault(id, List.of()).stream()
                .filter(e -> e.jurisdiction().equals(NATIONAL)
                        || wanted.stream().anyMatch(w -> holds(e.jurisdiction(), w)))
                .max(Comparator.comparing((Entry e) -> e.jurisdiction().startsWith("ORG:"))
                        .thenComparingInt(e -> e.jurisdiction().length()));
    }

    private static boolean holds(String jurisdiction, String in) {
        return jurisdiction.startsWith("ORG:") ? in.equals(jurisdiction) : in.startsWith(jurisdiction);
    }

    /** All entries of a kind. */
    public List<Entry> all(String kind) {
        return byKind.get(kind).values().stream().flatMap(List::stream).toList();
    }
}
