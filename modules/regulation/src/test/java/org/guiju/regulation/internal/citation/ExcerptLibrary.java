package org.guiju.regulation.internal.citation;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationRecognizer;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Effect;

/** A library of excerpts, their citations recognised. */
public final class ExcerptLibrary implements LibrarySnapshot {

    private final Map<ExpressionId, LegalDocument> documents = new TreeMap<>();
    private final List<Effect> effects;
    private String names;

    public ExcerptLibrary(List<Effect> effects, LegalDocument... documents) {
        this.effects = effects;
        List<DocumentMetadata> all = List.of(documents).stream().map(LegalDocument::metadata).toList();
        CitationRecognizer recognizer = new CitationRecognizer(KnownNames.bundled().and(all));
        for (LegalDocument document : documents) {
            this.documents.put(document.metadata().id(), recognizer.recognize(document).in(document));
        }
    }

    public ExcerptLibrary(LegalDocument... documents) {
        this(List.of(), documents);
    }

    /** With names that a module brings, as JSON. */
    ExcerptLibrary named(String json) {
        names = json;
        return this;
    }

    @Override
    public long revision() {
        return 1;
    }

    @Override
    public List<ContentModule> modules() {
        return List.of();
    }

    @Override
    public List<DocumentMetadata> documents() {
        return documents.values().stream().map(LegalDocument::metadata).toList();
    }

    @Override
    public List<DocumentMetadata> cited() {
        return List.of();
    }

    @Override
    public Optional<DocumentMetadata> metadata(ExpressionId id) {
        return Optional.ofNullable(documents.get(id)).map(LegalDocument::metadata);
    }

    @Override
    public List<DocumentMetadata> expressions(String work) {
        return documents().stream().filter(m -> m.id().work().equals(work))
                .sorted(Comparator.comparing(DocumentMetadata::id)).toList();
    }

    @Override
    public Optional<DocumentMetadata> expression(String work, LocalDate on) {
        List<DocumentMetadata> made = expressions(work).stream().filter(m -> !m.id().date().isAfter(on)).toList();
        return made.stream()
                .filter(m -> m.effective() == null || !m.effective().isAfter(on))
                .reduce((earlier, later) -> later)
                .or(() -> made.stream().reduce((earlier, later) -> later));
    }

    @Override
    public Optional<String> moduleOf(ExpressionId id) {
        return metadata(id).map(m -> "emissions");
    }

    @Override
    public LegalDocument document(ExpressionId id) throws FileNotFoundException {
        if (!documents.containsKey(id)) {
            throw new FileNotFoundException(id.toString());
        }
        return documents.get(id);
    }

    @Override
    public List<ContentFile> files(String kind) {
        return names == null || !kind.equals("names") ? List.of() : List.of(new ContentFile() {
            @Override
            public String module() {
                return "province";
            }

            @Override
            public String path() {
                return "names/province.json";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public List<Effect> effects() {
        return effects;
    }
}
