package org.guiju.importing.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.guiju.importing.api.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextDecoderTest {

    private static final String TEXT = "第一条 为了加强排污许可管理，规范企业事业单位和其他生产\n经营者排污行为，控制污染物排放，保护和改善生态环境。";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt").text());
        assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt").text());
    }

    @Test
    void recognisesGb18030() {
        TextDecoder.Decoded decoded = TextDecoder.decode(TEXT.getBytes(Charset.forName("GB18030")), "a.txt");
        assertEquals("GB18030", decoded.encoding());
        assertEquals(TEXT, decoded.text());
    }

    @Test
    void readsUtf16WithMark() {
        assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "a.txt").text());
    }

    @Test
    void refusesEmptyAndBlankFiles() {
        assertThrows(ImportException.class, () -> TextDecoder.decode(new byte[0], "a.txt"));
        assertThrows(ImportException.class, () -> TextDecoder.decode(" \n\u3000".getBytes(StandardCharsets.UTF_8), "a.txt"));
    }

    @Test
    void refusesBinaryData() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        ImportException refused = assertThrows(ImportException.class, () -> TextDecoder.decode(bytes, "a.dat"));
        assertEquals("a.dat", refused.issues().get(0).path());
    }

    @Test
    void refusesLatinTextInAnotherEncoding() {
        byte[] bytes = "Verordnung über die Prüfung nach § 5, gültig für größere Öfen".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(ImportException.class, () -> TextDecoder.decode(bytes, "a.txt"));
    }

    @Test
    void refusesAFileOf200MegabytesWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(200L << 20);
        }
        ImportException refused = assertThrows(ImportException.class, () -> TextDecoder.read(file));
        assertTrue(refused.getMessage().contains("200"), refused.getMessage());
    }
}
