package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.internal.pack.ContentLimits;
import org.guiju.regulation.internal.pack.DirectoryContent;
import org.guiju.regulation.spi.ContentSource;
import org.guiju.regulation.spi.DomainModule;

/** Makes content in a directory for tests. */
public final class TestContent {

    private TestContent() {}

    /** Writes a manifest without dependencies. */
    public static Path module(Path root, String id) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("module.json"), """
                {"formatVersion": 1, "id": "%s", "name": {"zh": "测试%s", "en": "Test %s"}, "version": "1.0.0"}
                """.formatted(id, id, id));
        return root;
    }

    /** A document of one article, listed by some domains, citing some titles. */
    public static LegalDocument document(String work, String date, String title, List<String> domains, String... cites) {
        ExpressionId id = new ExpressionId(work, LocalDate.parse(date));
        Provision article = new Provision("art_1", ProvisionKind.ARTICLE, "第一条", "", "", List.of(),
                List.of(new Provision("art_1__para_1", ProvisionKind.PARAGRAPH, "", "", "为了加强管理，制定本办法。",
                        List.of(), List.of(), null)),
                null);
        DocumentMetadata metadata = new DocumentMetadata(
                id, title, List.of(), null, List.of("国务院"), DocumentType.ADMINISTRATIVE_REGULATION,
                null, id.date(), id.date(), null, false, false, null, false, domains, List.of(), "CN",
                List.of(), List.of(), List.of(), null, null, null);
        List<Citation> citations = new ArrayList<>();
        for (String cited : cites) {
            citations.add(new Citation("art_1__para_1", false, 0, 2, "为了", false, cited, null, List.of()));
        }
        return new LegalDocument(metadata, List.of(article), citations, List.of());
    }

    /** Stores a document in a module. */
    public static void store(Path root, LegalDocument document) throws IOException {
        Path file = root.resolve(DocumentCodec.path(document.metadata().id()));
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            DocumentCodec.write(document, out);
        }
    }

    /** Registers a directory as a domain module. */
    static DomainModule domain(Path root, String id) {
        return new DomainModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public ContentSource content() {
                return new DirectoryContent(root, ContentLimits.BUNDLED);
            }
        };
    }
}
