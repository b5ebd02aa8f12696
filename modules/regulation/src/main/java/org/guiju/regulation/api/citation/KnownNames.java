package org.guiju.regulation.api.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * Names of documents that are recognised in running text without 《》: 行政处罚法, 环境保护法. Immutable.
 */
public final class KnownNames {

    private static final Logger LOG = Logger.getLogger(KnownNames.class.getName());
    private static final String RESOURCE = "/org/guiju/regulation/citation/known-names.json";

    private final Map<String, String> titles;

    private KnownNames(Map<String, String> titles) {
        this.titles = Collections.unmodifiableMap(titles);
    }

    /** No names at all. */
    public static KnownNames none() {
        return new KnownNames(Map.of());
    }

    /** Well-known laws, regulations and rules, a list that comes with this module. */
    public static KnownNames bundled() {
        try (InputStream in = KnownNames.class.getResourceAsStream(RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of well-known laws cannot be read: " + RESOURCE, e);
        }
    }

    /**
     * Reads {@code {"names": [{"title": …, "short": […]}]}}.
     *
     * @throws IOException if it is not of that form
     */
    public static KnownNames read(InputStream json) throws IOException {
        JsonNode list = new ObjectMapper().readTree(json).path("names");
        if (!list.isArray()) {
            throw new IOException("a list 'names' of {title, short[]} is expected");
        }
        Map<String, String> titles = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            String title = entry.path("title").asText();
            titles.put(title, title);
            entry.path("short").forEach(name -> titles.put(name.asText(), title));
        }
        return new KnownNames(titles);
    }

    /**
     * The well-known names, those that open modules bring in {@code names/}, and the titles of the documents listed. A
     * file that cannot be read is left out with a log entry.
     */
    public static KnownNames of(LibrarySnapshot snapshot) {
        Map<String, String> all = new LinkedHashMap<>(bundled().titles);
        for (LibrarySnapshot.ContentFile file : snapshot.files("names")) {
            try (InputStream in = file.open()) {
                all.putAll(read(in).titles);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "names left out: " + file.module() + "/" + file.path(), e);
            }
        }
        return new KnownNames(all).and(snapshot.documents());
    }

    /**
     * These and the titles of documents. Of short titles only those that stand in the title of a law, regulation or rule:
     * others, such as 职业技能培训规划, are ordinary words too.
     */
    public KnownNames and(Collection<DocumentMetadata> documents) {
        Map<String, String> all = new LinkedHashMap<>(titles);
        for (DocumentMetadata document : documents) {
            all.put(document.title(), document.title());
            boolean law = document.type().compareTo(DocumentType.LOCAL_RULE) <= 0;
            document.shortTitles().stream()
                    .filter(name -> law && document.title().contains(name))
                    .forEach(name -> all.putIfAbsent(name, document.title()));
        }
        return new KnownNames(all);
    }

    /** Full title by name; full titles are names too. */
    public Map<String, String> titles() {
        return titles;
    }
}
