package org.guiju.exchange.api.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceSpan;
import org.guiju.regulation.api.library.DocumentCodec;

/** Whatever the tree, what is exported is read back the same. */
class RoundTripTest {

    private static final List<String> WORDS = List.of(
            "未取得排污许可证排放污染物；", "处20万元以上100万元以下的罚款", "<b>&amp;</b> ]]> \"'", "  两端有空格 ", "一行\n另一行", "𠮷〇①²≥μg/m³", "");

    @Property(tries = 300, seed = "20260006")
    void akomaNtosoGivesTheSameDocument(@ForAll("documents") LegalDocument document) throws IOException {
        byte[] xml = write(document, ExportFormat.AKN);
        assertTrue(document.equals(DocumentExport.readAkomaNtoso(new ByteArrayInputStream(xml), "x.xml")),
                () -> new String(xml, StandardCharsets.UTF_8));
    }

    @Property(tries = 300, seed = "20260007")
    void jsonGivesTheSameDocument(@ForAll("documents") LegalDocument document) throws IOException {
        assertEquals(document, DocumentCodec.read(new ByteArrayInputStream(write(document, ExportFormat.JSON)), "x.json"));
    }

    @Property(tries = 100, seed = "20260008")
    void textAndMarkdownAreWrittenOfAnyDocument(@ForAll("documents") LegalDocument document) throws IOException {
        assertTrue(new String(write(document, ExportFormat.TEXT), StandardCharsets.UTF_8).contains("排污"));
        assertTrue(new String(write(document, ExportFormat.MARKDOWN), StandardCharsets.UTF_8).contains("排污"));
    }

    @Example
    void mutatedFilesAreReadOrRefusedWithTheirName() throws IOException {
        byte[] good = write(document(List.of(new Seed(1, 3, 2), new Seed(2, 2, 3))), ExportFormat.AKN);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            try {
                DocumentExport.readAkomaNtoso(new ByteArrayInputStream(bad), "x.xml");
            } catch (IOException e) {
                refused++;
                assertTrue(e.getMessage().contains("x.xml"), e.getMessage());
            }
        }
        assertTrue(refused > 500, "only " + refused);
    }

    @Example
    void documentTypesAreRefused() {
        byte[] xml = "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><akomaNtoso>&x;</akomaNtoso>"
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> DocumentExport.readAkomaNtoso(new ByteArrayInputStream(xml), "x.xml"));
    }

    /** What one branch of the tree is made from. */
    record Seed(int kind, int words, int children) {}

    @Provide
    Arbitrary<LegalDocument> documents() {
        Arbitrary<Seed> seed = Combinators.combine(
                        Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 4))
                .as(Seed::new);
        return seed.list().ofMaxSize(12).map(RoundTripTest::document);
    }

    private static LegalDocument document(List<Seed> seeds) {
        List<Provision> body = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            body.add(provision(seeds.get(i), "lvl_" + (i + 1), 0, citations));
        }
        ExpressionId id = new ExpressionId("test-rules", LocalDate.of(2020, 12, 9));
        DocumentMetadata metadata = new DocumentMetadata(
                id, "排污<测试>", List.of("测试"), "环办〔2021〕1号", List.of("生态环境部", "财政部"),
                seeds.size() % 2 == 0 ? DocumentType.LAW : DocumentType.NORMATIVE_DOCUMENT,
                null, id.date(), null, null, false, true, null, false, List.of("emissions"), List.of(), "CN",
                List.of(), List.of(), List.of(), null, null, null);
        return new LegalDocument(metadata, body, citations, List.of());
    }

    private static Provision provision(Seed seed, String eId, int depth, List<Citation> citations) {
        ProvisionKind[] kinds = ProvisionKind.values();
        ProvisionKind kind = kinds[seed.kind() % kinds.length];
        String text = WORDS.get(seed.words() % WORDS.size());
        SourceSpan source = seed.words() % 3 == 0 ? null : new SourceSpan(seed.words() + 1, seed.words() + 2, seed.kind());
        if (kind == ProvisionKind.ROW) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < seed.children(); i++) {
                cells.add(new Cell(WORDS.get((seed.words() + i) % WORDS.size()), 1 + i % 2, 1 + i % 3));
            }
            return new Provision(eId, kind, "", "", "", cells, List.of(), source);
        }
        List<Provision> children = new ArrayList<>();
        if (depth < 4) {
            for (int i = 0; i < seed.children(); i++) {
                Seed below = new Seed(seed.kind() + 7 * i + 3, seed.words() + i + 1, Math.max(seed.children() - i - 1, 0));
                children.add(provision(below, eId + "__" + (i % 2 == 0 ? "para_" : "row_") + (i + 1), depth + 1, citations));
            }
        }
        if (text.length() > 5) {
            citations.add(new Citation(eId, false, 1, 4, text.substring(1, 4), true, null, null, List.of(eId)));
        }
        return new Provision(eId, kind, seed.words() % 2 == 0 ? "（一）" : "", seed.kind() % 2 == 0 ? "标题" : "", text,
                List.of(), children, source);
    }

    private static byte[] write(LegalDocument document, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentExport.write(document, format, null, Locale.SIMPLIFIED_CHINESE, out);
        return out.toByteArray();
    }
}
