package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.internal.codec.ContentSummary;
import org.guiju.regulation.internal.codec.DocumentWriter;
import org.guiju.regulation.internal.storage.AtomicFile;

/**
 * Completes a folder of content: writes the summary of its documents, and into the manifest the sums of all files, so that
 * it can be opened without reading the texts and its completeness be checked.
 */
public final class ContentSeal {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;

    /** A folder with a {@code module.json}. */
    public ContentSeal(Path folder) {
        this.folder = folder;
    }

    /**
     * Seals the folder.
     *
     * @throws IOException if something cannot be read or written; the message names the file
     */
    public void seal() throws IOException {
        DirectoryContent content = new DirectoryContent(folder, ContentLimits.PACK);
        summarize(content);
        sums(content);
    }

    private void summarize(DirectoryContent content) throws IOException {
        List<DocumentMetadata> documents = new ArrayList<>();
        Set<String> cites = new HashSet<>();
        for (String path : content.files()) {
            if (path.startsWith(DocumentCodec.FOLDER) && path.endsWith(".json")) {
                LegalDocument document;
                try (InputStream in = content.open(path)) {
                    document = DocumentCodec.read(in, path);
                }
                documents.add(document.metadata());
                cited(document, cites);
            } else if (path.endsWith(".json") && path.indexOf('/') > 0) {
                try (InputStream in = content.open(path)) {
                    works(new JsonText(in.readAllBytes(), path).root(), cites);
                }
            }
        }
        documents.sort(Comparator.comparing(DocumentMetadata::id));
        new AtomicFile(folder.resolve(DocumentCodec.SUMMARY))
                .write(out -> DocumentWriter.summary(new ContentSummary(documents, cites), out));
    }

    private static void cited(LegalDocument document, Set<String> cites) {
        document.citations().stream().filter(c -> !c.self()).forEach(c -> {
            if (c.title() != null) {
                cites.add(ContentSummary.titleKey(c.title()));
            }
            if (c.number() != null) {
                cites.add(ContentSummary.numberKey(c.number()));
            }
        });
        document.metadata().relations().forEach(r -> {
            if (r.work() != null) {
                cites.add(r.work());
            } else if (r.title() != null) {
                cites.add(ContentSummary.titleKey(r.title()));
            }
        });
        if (document.metadata().attachedTo() != null) {
            cites.add(document.metadata().attachedTo());
        }
    }

    /** Works of all addresses with a provision, wherever they stand. */
    private static void works(JsonNode node, Set<String> cites) {
        if (node.isContainerNode()) {
            node.forEach(child -> works(child, cites));
        } else if (node.isTextual() && node.asText().indexOf('#') > 0) {
            try {
                cites.add(Address.parse(node.asText()).work());
            } catch (IllegalArgumentException e) {
                return; // a text with a #, no address
            }
        }
    }

    private void sums(DirectoryContent content) throws IOException {
        ObjectNode manifest;
        try (InputStream in = content.open(ModuleManifest.FILE)) {
            JsonNode root = new JsonText(in.readAllBytes(), ModuleManifest.FILE).root();
            if (!(root instanceof ObjectNode object)) {
                throw new IOException(ModuleManifest.FILE + " is no object");
            }
            manifest = object;
        }
        ObjectNode files = manifest.putObject("files");
        for (String path : content.files()) {
            if (!path.equals(ModuleManifest.FILE)) {
                try (InputStream in = content.open(path)) {
                    files.put(path, Digest.of(in));
                }
            }
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        byte[] text = MAPPER.writer(printer).writeValueAsBytes(manifest);
        new AtomicFile(folder.resolve(ModuleManifest.FILE)).write(out -> {
            out.write(text);
            out.write('\n');
        });
    }
}
