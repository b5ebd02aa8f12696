package org.guiju.regulation.api.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCodecTest {

    @Test
    void readingWhatWasWrittenGivesAnEqualDocument() throws IOException {
        LegalDocument document = Documents.permitRegulation();
        byte[] bytes = written(document);
        LegalDocument again = DocumentCodec.read(new ByteArrayInputStream(bytes), "x.json");
        assertEquals(document, again);
        assertTrue(Arrays.equals(bytes, written(again)), "the same document gives the same bytes");
    }

    @Test
    void summaryKeepsAllMetadata() throws IOException {
        List<DocumentMetadata> list = List.of(Documents.permitRegulation().metadata());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCodec.writeSummary(list, out);
        assertEquals(list, DocumentCodec.readSummary(new ByteArrayInputStream(out.toByteArray()), "documents.json"));
    }

    @Test
    void firstLevelProvisionsStandOnLinesOfTheirOwn() throws IOException {
        String[] lines = new String(written(Documents.permitRegulation()), StandardCharsets.UTF_8).split("\n");
        assertEquals(1, Arrays.stream(lines).filter(l -> l.startsWith("{\"eId\":\"chp_5\",\"kind\"")).count());
        assertEquals(1, Arrays.stream(lines).filter(l -> l.startsWith("{\"eId\":\"table_1\"")).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                          | empty
            [1]                                                         | x.json:1:1: an object expected
            {"format":2}                                                | format 2
            {"format":1,"colour":1}                                     | unknown field 'colour'
            {"metadata":{"work":"A B","date":"2020-01-01"}}             | lower-case words
            {"metadata":{"work":"a","date":"2020-13-01"}}               | a date yyyy-mm-dd expected
            {"metadata":{"work":"a","date":"2020-01-01","title":"t"}}   | 'type' is missing
            {"body":[{"eId":"art_1","kind":"SONG"}]}                    | SONG
            {"body":[{"kind":"ARTICLE"}]}                               | 'eId' is missing
            {"body":[{"eId":"art_1","kind":"ARTICLE","lines":[3,2]}]}   | lines 3-2
            {"body":[{"eId":"art_1","kind":"ARTICLE","lines":[999999999999,2]}]} | range
            {"body":[{"eId":7,"kind":"ARTICLE"}]}                       | a text expected
            {"body":[                                                   | end-of-input
            {"body":[]}                                                 | 'metadata' is missing
            """)
    void namesFileLineAndFault(String text, String fault) {
        IOException e = assertThrows(IOException.class, () -> read(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(e.getMessage().startsWith("x.json:"), e.getMessage());
        assertTrue(e.getMessage().contains(fault), e.getMessage());
    }

    @Test
    void refusesTextBehindTheDocument() throws IOException {
        byte[] two = (new String(written(Documents.permitRegulation()), StandardCharsets.UTF_8) + "{}")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(assertThrows(IOException.class, () -> read(two)).getMessage().contains("more text"));
    }

    @Test
    void refusesEndlessNesting() {
        String text = "{\"body\":" + "[{\"eId\":\"a_1\",\"kind\":\"LEVEL\",\"children\":".repeat(100_000);
        IOException e = assertThrows(IOException.class, () -> read(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(e.getMessage().contains("nesting"), e.getMessage());
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        byte[] bytes = new String(written(Documents.permitRegulation()), StandardCharsets.UTF_8)
                .getBytes(Charset.forName("GB18030"));
        assertTrue(assertThrows(ContentFormatException.class, () -> read(bytes)).line() > 0);
    }

    @Test
    void mutatedDocumentsAreReadOrRefusedWithTheFile() throws IOException {
        byte[] good = written(Documents.permitRegulation());
        Random random = new Random(20240630);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
            try {
                read(cut);
            } catch (ContentFormatException e) {
                refused++;
                assertEquals("x.json", e.file());
            }
        }
        assertTrue(refused > 5_000, "only " + refused + " refused");
    }

    private static LegalDocument read(byte[] bytes) throws IOException {
        return DocumentCodec.read(new ByteArrayInputStream(bytes), "x.json");
    }

    private static byte[] written(LegalDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCodec.write(document, out);
        return out.toByteArray();
    }
}
