package org.guiju.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms with a file as browsers send them, and as those send them who mean harm. */
class UploadTest {

    private static final String BOUNDARY = "----WebKitFormBoundaryX";

    @TempDir
    Path folder;

    private Upload read(byte[] body) throws IOException {
        return Upload.read(new ByteArrayInputStream(body), BOUNDARY, () -> Files.createFile(folder.resolve("upload")));
    }

    private static byte[] form(byte[] file, String name, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(file);
        out.write(("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\n" + format + "\r\n--"
                + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Test
    void aFileIsTheSameByteForByteAlsoIfItLooksLikeADelimiter() throws IOException {
        byte[] file = ("\r\r\n\r\n--" + BOUNDARY.substring(0, 10) + "\r\n-\r\n--\r\n\u0000\u00ff\r").getBytes(StandardCharsets.ISO_8859_1);
        Upload upload = read(form(file, "C:\\\\表\\\\数据.csv", "xlsx"));
        assertArrayEquals(file, Files.readAllBytes(upload.file()));
        assertEquals("数据.csv", upload.name());
        assertEquals("xlsx", upload.fields().get("format"));
    }

    @Test
    void noFileChosenLeavesNone() throws IOException {
        assertNull(read(form(new byte[0], "", "csv")).file());
        assertFalse(Files.exists(folder.resolve("upload")));
    }

    @Test
    void aFormThatIsCutOffOrTooLongLeavesNoFile() throws IOException {
        byte[] whole = form("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), "a.csv", "csv");
        for (int length : new int[] {0, 10, 60, 150, whole.length - 8}) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertEquals(400, assertThrows(Problem.class, () -> read(cut)).status(), "length " + length);
            assertFalse(Files.exists(folder.resolve("upload")), "length " + length);
        }
        byte[] field = form(new byte[1], "a.csv", "x".repeat(100_000));
        assertEquals(413, assertThrows(Problem.class, () -> read(field)).status());
        byte[] head = ("--" + BOUNDARY + "\r\nX: " + "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertEquals(400, assertThrows(Problem.class, () -> read(head)).status());
    }
}
