package org.guiju.search.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.regulation.api.library.Glossary;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.search.internal.query.Thesaurus;

/** Reads the synonyms that the open modules contribute, and the other forms of the terms that they explain. A file that cannot be read is left out with a log entry. */
final class SynonymFiles {

    private static final double DEFAULT_WEIGHT = 0.5;
    private static final Logger LOG = Logger.getLogger(SynonymFiles.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();

    private SynonymFiles() {}

    static Thesaurus read(LibrarySnapshot snapshot) {
        List<Thesaurus.Entry> entries = new ArrayList<>();
        for (LibrarySnapshot.ContentFile file : snapshot.files("synonyms")) {
            try (InputStream in = file.open()) {
                for (JsonNode group : JSON.readTree(in).path("groups")) {
                    entries.add(new Thesaurus.Entry(texts(group.path("words")), texts(group.path("legal")),
                            group.path("weight").asDouble(DEFAULT_WEIGHT)));
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "synonyms left out: " + file.module() + "/" + file.path(), e);
            }
        }
        for (Glossary.Entry term : Glossary.of(snapshot).entries()) {
            if (!term.also().isEmpty()) {
                entries.add(new Thesaurus.Entry(term.also(), List.of(term.term()), DEFAULT_WEIGHT));
            }
        }
        return new Thesaurus(entries);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
