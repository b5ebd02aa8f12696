package org.guiju.importing.internal.compilation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guiju.importing.api.ImportProgram;
import org.guiju.importing.api.ImportReport;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.library.DocumentCodec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All bundled documents, made from the texts in this repository. */
class BundledDocumentsTest {

    private static final Path SOURCES = Path.of(System.getProperty("basedir", ".")).resolve("../domains/sources").normalize();

    private static ImportResult result;

    @BeforeAll
    static void importAll() throws IOException {
        result = ImportProgram.importAll(SOURCES, null, true);
    }

    @Test
    void importWithoutFaultAndConservesEveryCharacter() {
        // an import whose tree is not its source, character for character, has an error; so has a line of no document
        assertEquals(List.of(), result.issues());
    }

    @Test
    void structureIsAsCountedByReading() {
        List<String> differences = new ArrayList<>();
        for (ImportReport.Source source : result.report().sources()) {
            for (ImportReport.Document document : source.documents()) {
                document.differences().forEach(difference -> differences.add(document.id() + "  " + difference));
            }
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void thereAreOneHundredAndFortyThreeDocumentsANoticeWithItsTextCountedOnce() {
        long withoutNotices = result.documents().stream().map(LegalDocument::metadata).filter(m -> !m.notice()).count();
        Set<String> attachedTo = new HashSet<>();
        result.documents().forEach(d -> attachedTo.add(d.metadata().attachedTo()));
        long noticesWithoutText = result.documents().stream().map(LegalDocument::metadata)
                .filter(m -> m.notice() && !attachedTo.contains(m.id().work())).count();
        assertEquals(143, withoutNotices + noticesWithoutText);
    }

    @Test
    void elementIdsAreUniqueAndAddressable() {
        for (LegalDocument document : result.documents()) {
            Set<String> ids = new HashSet<>();
            document.provisions().forEach(p -> {
                assertTrue(ids.add(p.eId()), () -> document.metadata().id() + " has two " + p.eId());
                assertEquals(p.eId(), new Address(document.metadata().id().work(), null, p.eId()).eId());
                assertTrue(p.source() != null, () -> document.metadata().id() + "#" + p.eId() + " has no source");
            });
        }
    }

    @Test
    void whatMetadataNameIsThere() {
        List<String> dead = new ArrayList<>();
        for (LegalDocument document : result.documents()) {
            DocumentMetadata m = document.metadata();
            m.relations().stream().filter(r -> r.eId() != null && document.find(r.eId()).isEmpty())
                    .forEach(r -> dead.add(m.id() + " relation " + r.eId()));
            m.flags().stream().filter(f -> f.eId() != null && document.find(f.eId()).isEmpty())
                    .forEach(f -> dead.add(m.id() + " flag " + f.eId()));
            m.relations().stream().filter(r -> r.work() != null && result.documents().stream()
                            .noneMatch(d -> d.metadata().id().work().equals(r.work())))
                    .forEach(r -> dead.add(m.id() + " relation to " + r.work()));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void noDamageOfExtractionIsLeft() {
        for (LegalDocument document : result.documents()) {
            document.provisions().forEach(p -> {
                String text = p.label() + p.heading() + p.text();
                assertFalse(text.matches("(?s).*[•‣„‟†‡臵臶〃\uFFFD\u2003].*"), () -> document.metadata().id() + "#" + p.eId());
                assertFalse(p.heading().contains("**") || p.text().contains("**"), () -> document.metadata().id() + "#" + p.eId());
            });
        }
    }

    @Test
    void pageNumbersInsideSentencesAreGone() {
        assertTrue(text("work-accident-fine-provisions", "art_16").contains("处400万元以上600万元"));
        assertTrue(text("supervision-incentives-notice", null).contains("于每年2月底前"));
    }

    @Test
    void printedPagesAreRecovered() {
        assertEquals(346, document("ecology-environment-penalty-measures").metadata().source().firstPage());
        LegalDocument last = document("tax-incentives-guide");
        assertEquals(557, last.body().get(last.body().size() - 1).walk().reduce((a, b) -> b).orElseThrow().source().page());
        assertEquals(2, document("archives-law-regulation").metadata().source().firstPage());
    }

    @Test
    void tablesHaveTheirRows() {
        LegalDocument soil = document("soil-hazard-inspection-guide");
        long combinations = soil.provisions()
                .filter(p -> p.kind() == ProvisionKind.TABLE && p.label().startsWith("表A."))
                .flatMap(p -> p.children().stream()).filter(p -> p.kind() == ProvisionKind.ROW && !p.isHeaderRow()).count();
        assertEquals(65, combinations);
        LegalDocument royalties = document("mineral-rights-royalty-measures");
        assertEquals(27, royalties.provisions().filter(p -> p.kind() == ProvisionKind.ROW && !p.isHeaderRow()).count());
        LegalDocument hazards = document("hazardous-chemicals-enterprise-classification-2020");
        assertEquals(35, hazards.provisions().filter(p -> p.kind() == ProvisionKind.ROW && !p.isHeaderRow()).count());
    }

    @Test
    void theSameSourcesGiveTheSameBytesAndReadBackEqual() throws IOException {
        ImportResult again = ImportProgram.importAll(SOURCES, null, true);
        assertEquals(result.report(), again.report());
        for (int i = 0; i < result.documents().size(); i++) {
            byte[] first = bytes(result.documents().get(i));
            assertArrayEquals(first, bytes(again.documents().get(i)));
            assertEquals(result.documents().get(i), DocumentCodec.read(new java.io.ByteArrayInputStream(first), "x.json"));
        }
    }

    private static byte[] bytes(LegalDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCodec.write(document, out);
        return out.toByteArray();
    }

    private static LegalDocument document(String work) {
        return result.documents().stream().filter(d -> d.metadata().id().work().equals(work)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + work));
    }

    private static String text(String work, String eId) {
        LegalDocument document = document(work);
        StringBuilder out = new StringBuilder();
        (eId == null ? document.body() : List.of(document.find(eId).orElseThrow())).forEach(p -> out.append(p.fullText()));
        return out.toString();
    }
}
