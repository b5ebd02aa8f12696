package org.guiju.regulation.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.internal.codec.ContentSummary;
import org.guiju.regulation.internal.codec.DocumentReader;
import org.guiju.regulation.internal.codec.EffectCodec;
import org.guiju.regulation.internal.pack.ModuleManifest;
import org.guiju.regulation.spi.ContentSource;

/**
 * The content of one module as far as it is needed for listing it: manifest, metadata, effects. Texts are read when asked
 * for and kept softly. Immutable but for that cache, safe for many threads.
 */
public final class ModuleContent {

    private final ContentSource source;
    private final ModuleManifest manifest;
    private final String fingerprint;
    private final List<String> files;
    private final List<DocumentMetadata> documents;
    private final Set<String> cites;
    private final List<Effect> effects;
    private final Map<ExpressionId, SoftReference<LegalDocument>> texts = new ConcurrentHashMap<>();

    private ModuleContent(
            ContentSource source, ModuleManifest manifest, List<String> files, ContentSummary summary, List<Effect> effects)
            throws IOException {
        this.source = source;
        this.manifest = manifest;
        this.fingerprint = source.fingerprint();
        this.files = files;
        this.documents = summary.documents().stream()
                .sorted(Comparator.comparing(DocumentMetadata::id))
                .toList();
        this.cites = summary.cites();
        this.effects = effects;
    }

    /**
     * Opens content.
     *
     * @param trusted whether the generated summary can be relied on although the content is not sealed
     * @throws IOException if it cannot be read; the message names the file
     */
    public static ModuleContent open(ContentSource source, boolean trusted) throws IOException {
        ModuleManifest manifest;
        try (InputStream in = source.open(ModuleManifest.FILE)) {
            manifest = ModuleManifest.read(in, ModuleManifest.FILE);
        }
        List<String> files = List.copyOf(source.files());
        boolean summarized = files.contains(DocumentCodec.SUMMARY) && (trusted || manifest.sealed());
        ContentSummary summary = summarized ? summary(source) : new ContentSummary(metadata(source, files), Set.of());
        return new ModuleContent(source, manifest, files, summary, effects(source, files));
    }

    private static ContentSummary summary(ContentSource source) throws IOException {
        try (InputStream in = source.open(DocumentCodec.SUMMARY)) {
            return DocumentReader.summary(in, DocumentCodec.SUMMARY);
        }
    }

    private static List<DocumentMetadata> metadata(ContentSource source, List<String> files) throws IOException {
        List<DocumentMetadata> found = new ArrayList<>();
        for (String path : files) {
            if (isDocument(path)) {
                try (InputStream in = source.open(path)) {
                    found.add(DocumentReader.metadata(in, path));
                }
            }
        }
        return found;
    }

    private static List<Effect> effects(ContentSource source, List<String> files) throws IOException {
        List<Effect> found = new ArrayList<>();
        for (String path : files) {
            if (path.startsWith("effects/") && path.endsWith(".json")) {
                try (InputStream in = source.open(path)) {
                    found.addAll(EffectCodec.read(in, path));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether a path is that of a document. */
    public static boolean isDocument(String path) {
        return path.startsWith(DocumentCodec.FOLDER) && path.endsWith(".json");
    }

    /** What it says about itself. */
    public ModuleManifest manifest() {
        return manifest;
    }

    /** Where it lies. */
    public ContentSource source() {
        return source;
    }

    /** Changes with its content. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Metadata of the documents that it stores, in order of their ids. */
    public List<DocumentMetadata> documents() {
        return documents;
    }

    /** Keys of what it cites. */
    Set<String> cites() {
        return cites;
    }

    /** Effects that it records. */
    public List<Effect> effects() {
        return effects;
    }

    /** Paths of all its files. */
    public List<String> files() {
        return files;
    }

    /**
     * A document with its text.
     *
     * @throws IOException if it cannot be read or is another one
     */
    public LegalDocument document(ExpressionId id) throws IOException {
        SoftReference<LegalDocument> kept = texts.get(id);
        LegalDocument document = kept == null ? null : kept.get();
        if (document == null) {
            String path = DocumentCodec.path(id);
            try (InputStream in = source.open(path)) {
                document = DocumentCodec.read(in, path);
            }
            if (!document.metadata().id().equals(id)) {
                throw new ContentFormatException(path, 0, 0, "holds " + document.metadata().id(), null);
            }
            texts.put(id, new SoftReference<>(document));
        }
        return document;
    }

    /** Files below a kind's folder. */
    List<ContentFile> files(String kind) {
        String prefix = kind + "/";
        return files.stream().filter(path -> path.startsWith(prefix)).map(this::file).toList();
    }

    private ContentFile file(String path) {
        return new FileOfModule(this, path);
    }

    /** Lets go of an archive; texts that were read stay. */
    void close() {
        if (source instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                System.getLogger(ModuleContent.class.getName())
                        .log(System.Logger.Level.WARNING, "not closed: " + source.location(), e);
            }
        }
    }

    private record FileOfModule(ModuleContent content, String path) implements ContentFile {

        @Override
        public String module() {
            return content.manifest.id();
        }

        @Override
        public InputStream open() throws IOException {
            return content.source.open(path);
        }

        @Override
        public String toString() {
            return content.source.location() + "/" + path;
        }
    }
}
