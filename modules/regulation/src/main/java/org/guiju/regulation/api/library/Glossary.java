package org.guiju.regulation.api.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.LegalDocument;

/**
 * Terms that open modules explain in {@code glossary/}, for all documents. What a document defines itself goes before them.
 * Immutable.
 */
public final class Glossary {

    private static final System.Logger LOG = System.getLogger(Glossary.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<LibrarySnapshot, Glossary> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<Entry> entries;

    private Glossary(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A term that is explained.
     *
     * @param term the term
     * @param also other forms, such as an abbreviation
     * @param meaning what it means
     * @param source provision that says so, null if it is not held
     * @param external title of the text that says so where it is not held, else empty
     * @param module id of the module that explains it
     */
    public record Entry(String term, List<String> also, String meaning, Address source, String external, String module) {

        /** Copies the list. */
        public Entry {
            also = List.copyOf(also);
        }

        /** The term and its other forms. */
        public List<String> forms() {
            return Stream.concat(Stream.of(term), also.stream()).toList();
        }
    }

    /** That of a snapshot; read once. A file that cannot be read is left out with a log entry. */
    public static Glossary of(LibrarySnapshot snapshot) {
        return KNOWN.computeIfAbsent(snapshot, Glossary::read);
    }

    private static Glossary read(LibrarySnapshot snapshot) {
        List<Entry> entries = new ArrayList<>();
        for (LibrarySnapshot.ContentFile file : snapshot.files("glossary")) {
            try (InputStream in = file.open()) {
                JSON.readTree(in).path("terms").forEach(t -> entries.add(entry(t, file.module())));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "glossary left out: " + file.module() + "/" + file.path(), e);
            }
        }
        return new Glossary(entries);
    }

    private static Entry entry(JsonNode json, String module) {
        List<String> also = new ArrayList<>();
        json.path("also").forEach(form -> also.add(form.asText()));
        Address source = null;
        String external = "";
        for (JsonNode citation : json.path("citations")) {
            String address = citation.isTextual() ? citation.asText() : citation.path("address").asText("");
            if (!address.isEmpty() && source == null) {
                source = Address.parse(address);
            } else if (external.isEmpty()) {
                external = citation.path("external").asText("");
            }
        }
        return new Entry(json.path("term").asText(), also, json.path("meaning").asText(), source,
                source == null ? external : "", module);
    }

    /** All, in order of modules and files. */
    public List<Entry> entries() {
        return entries;
    }

    /** Those of terms that a document does not define itself. */
    public List<Entry> beside(LegalDocument document) {
        Set<String> own = document.definitions().stream().map(Definition::term).collect(Collectors.toSet());
        return entries.stream().filter(e -> !own.contains(e.term())).toList();
    }
}
