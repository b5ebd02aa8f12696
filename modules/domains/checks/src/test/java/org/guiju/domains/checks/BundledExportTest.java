package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.guiju.exchange.api.export.DocumentExport;
import org.guiju.exchange.api.export.Excerpt;
import org.guiju.exchange.api.export.ExportFormat;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;
import org.xml.sax.SAXException;

/** Exports of all bundled documents: valid, and nothing lost. */
class BundledExportTest {

    private final Library library = Lookup.getDefault().lookup(Library.class);

    @BeforeEach
    void allAreOpen() {
        library.modules().forEach(m -> library.setOpen(m.id(), true));
    }

    @Test
    void everyDocumentIsValidAkomaNtosoAndIsReadBackTheSame() throws IOException, SAXException {
        List<Schema> schemas = schemas();
        LibrarySnapshot snapshot = library.snapshot();
        for (DocumentMetadata m : snapshot.documents()) {
            LegalDocument document = snapshot.document(m.id());
            byte[] xml = export(document, ExportFormat.AKN);
            for (Schema schema : schemas) {
                try {
                    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
                } catch (SAXException e) {
                    throw new AssertionError(m.id() + ": " + e, e);
                }
            }
            assertEquals(document, DocumentExport.readAkomaNtoso(new ByteArrayInputStream(xml), m.id() + ".xml"));
        }
    }

    @Test
    void textAndMarkdownHoldEveryWordInOrder() throws IOException {
        LibrarySnapshot snapshot = library.snapshot();
        for (DocumentMetadata m : snapshot.documents()) {
            LegalDocument document = snapshot.document(m.id());
            String text = compact(new String(export(document, ExportFormat.TEXT), StandardCharsets.UTF_8));
            String markdown = compact(new String(export(document, ExportFormat.MARKDOWN), StandardCharsets.UTF_8)
                    .replaceAll("<br>|</?t[a-z]+[^>]*>|\\\\|\\*\\*|(?m)^#+ ", "")
                    .replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"));
            int inText = 0;
            int inMarkdown = 0;
            for (String words : words(document)) {
                int t = text.indexOf(words, inText);
                assertTrue(t >= 0, () -> m.id() + ": text lacks " + words);
                inText = t + words.length();
                String plain = words.replace("**", "");
                int k = markdown.indexOf(plain, inMarkdown);
                assertTrue(k >= 0, () -> m.id() + ": Markdown lacks " + words);
                inMarkdown = k + plain.length();
            }
        }
    }

    /** Closing words and unnumbered tables have no mark of their own in Markdown; all else comes back as it was. */
    @Test
    void mostDocumentsComeBackFromMarkdownWithTheSameTree() throws IOException {
        LibrarySnapshot snapshot = library.snapshot();
        FileImporter importer = new FileImporter(KnownNames.of(snapshot));
        int same = 0;
        for (DocumentMetadata m : snapshot.documents()) {
            LegalDocument document = snapshot.document(m.id());
            ImportResult result = importer.read(m.id() + ".md", export(document, ExportFormat.MARKDOWN), Progress.NONE);
            same += outline(document).equals(outline(result.documents().get(0))) ? 1 : 0;
        }
        assertTrue(same >= 120, "only " + same + " of " + snapshot.documents().size() + " came back the same");
    }

    private static List<String> outline(LegalDocument document) {
        return document.provisions()
                .map(p -> p.eId() + "|" + p.kind() + "|" + p.label() + "|" + p.heading() + "|" + p.ownText())
                .toList();
    }

    @Test
    void anExcerptKeepsWhatItIsPartOf() throws IOException {
        LegalDocument document = library.snapshot()
                .document(ExpressionId.parse("pollutant-discharge-permit-regulation@2020-12-09"));
        LegalDocument excerpt = Excerpt.of(document, Set.of("art_33__para_1__point_1"));
        assertEquals(
                List.of("chp_5", "art_33", "art_33__para_1", "art_33__para_1__point_1"),
                excerpt.provisions().map(Provision::eId).toList());
        String text = new String(export(excerpt, ExportFormat.TEXT), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("《排污许可管理条例》\n"), text);
        assertTrue(text.contains("第三十三条\u3000违反本条例规定，排污单位有下列行为之一的"), text);
        assertTrue(text.contains("（一）未取得排污许可证排放污染物；"), text);
    }

    private static List<String> words(LegalDocument document) {
        List<String> words = new ArrayList<>();
        document.provisions().forEach(p -> {
            words.add(compact(p.label()));
            words.add(compact(p.heading()));
            if (p.kind() == ProvisionKind.ROW) {
                p.cells().forEach(c -> words.add(compact(c.text())));
            } else {
                words.add(compact(p.text()));
            }
        });
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Blanks aside, and the marks that Markdown uses itself. */
    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0|\\\\]+", "");
    }

    private static byte[] export(LegalDocument document, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentExport.write(document, format, null, Locale.SIMPLIFIED_CHINESE, out);
        return out.toByteArray();
    }

    private static List<Schema> schemas() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        URL own = BundledExportTest.class.getResource("akomantoso-subset.xsd");
        List<Schema> schemas = new ArrayList<>(List.of(factory.newSchema(own)));
        String official = System.getProperty("guiju.akn.xsd");
        if (official != null) {
            schemas.add(factory.newSchema(Path.of(official).toFile()));
        }
        return schemas;
    }
}
