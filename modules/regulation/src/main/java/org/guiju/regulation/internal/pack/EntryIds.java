package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.spi.ContentSource;

/** Ids of the entries of a module by kind, and of the other modules where they are needed. */
final class EntryIds {

    private static final String MODEL = ".dmn";

    private final Collection<ContentSource> others;
    private final Map<ContentKind, Map<String, String>> own = new EnumMap<>(ContentKind.class);
    private final Map<ContentKind, Set<String>> foreign = new EnumMap<>(ContentKind.class);

    EntryIds(Collection<ContentSource> others) {
        this.others = others;
    }

    /**
     * Notes an entry of the module itself.
     *
     * @return where an entry of that id stands already, null if this is the first
     */
    String add(ContentKind kind, String id, String place) {
        return own.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(id, place);
    }

    boolean has(ContentKind kind, String id) throws IOException {
        if (own.getOrDefault(kind, Map.of()).containsKey(id)) {
            return true;
        }
        Set<String> known = foreign.get(kind);
        if (known == null) {
            known = read(kind);
            foreign.put(kind, known);
        }
        return known.contains(id);
    }

    /** Id of a calculator: the name of its model's file. Null if it is no model. */
    static String ofModel(String path) {
        return path.endsWith(MODEL)
                ? path.substring(path.lastIndexOf('/') + 1, path.length() - MODEL.length())
                : null;
    }

    private Set<String> read(ContentKind kind) throws IOException {
        Set<String> ids = new HashSet<>();
        for (ContentSource source : others) {
            for (String path : source.files()) {
                if (ContentKind.of(path).filter(k -> k == kind).isPresent()) {
                    collect(kind, source, path, ids);
                }
            }
        }
        return ids;
    }

    private static void collect(ContentKind kind, ContentSource source, String path, Set<String> ids) throws IOException {
        if (!kind.isJson()) {
            String id = ofModel(path);
            if (id != null) {
                ids.add(id);
            }
            return;
        }
        if (!path.endsWith(".json")) {
            return;
        }
        try (InputStream in = source.open(path)) {
            JsonNode root = new JsonText(in.readAllBytes(), path).root();
            if (kind.list().isPresent()) {
                root.path(kind.list().get()).forEach(entry -> ids.add(entry.path("id").asText()));
            } else {
                ids.add(root.path("id").asText());
            }
        }
    }
}
