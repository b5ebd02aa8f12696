package org.guiju.regulation.internal.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSourcesTest {

    private static final ContentLimits SMALL = new ContentLimits(4, 2 << 20, 3 << 20, 50);

    @TempDir
    Path folder;

    @Test
    void aDirectoryListsItsFilesAndNoLitter() throws IOException {
        write("pack/module.json", "{}");
        write("pack/synonyms/a.json", "{}");
        write("pack/.git/config", "x");
        write("pack/.DS_Store", "x");
        write("pack/effects/recorded.json.bak", "x");
        DirectoryContent content = new DirectoryContent(folder.resolve("pack"), SMALL);
        assertEquals(List.of("module.json", "synonyms/a.json"), content.files());
        String before = content.fingerprint();
        write("pack/synonyms/a.json", "{ }");
        assertNotEquals(before, content.fingerprint());
    }

    @Test
    void aDirectoryRefusesLinks() throws IOException {
        write("secret.json", "{}");
        write("pack/module.json", "{}");
        try {
            Files.createSymbolicLink(folder.resolve("pack/link.json"), folder.resolve("secret.json"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links on this system");
        }
        DirectoryContent content = new DirectoryContent(folder.resolve("pack"), SMALL);
        RefusedContentException e = assertThrows(RefusedContentException.class, content::files);
        assertEquals("link.json", e.path());
        assertTrue(e.message(Locale.SIMPLIFIED_CHINESE).contains("链接"), e.message(Locale.SIMPLIFIED_CHINESE));
        assertTrue(e.message(Locale.ENGLISH).contains("link"), e.message(Locale.ENGLISH));
        assertThrows(IOException.class, () -> content.open("link.json"));
        assertThrows(IOException.class, () -> content.open("../secret.json"));
    }

    @Test
    void tooManyOrTooLargeFilesAreRefused() throws IOException {
        for (int i = 0; i < 5; i++) {
            write("many/" + i + ".json", "{}");
        }
        assertThrows(RefusedContentException.class, new DirectoryContent(folder.resolve("many"), SMALL)::files);
        write("large/a.json", "x".repeat(2_200_000));
        assertThrows(RefusedContentException.class, new DirectoryContent(folder.resolve("large"), SMALL)::files);
        write("sum/a.json", "x".repeat(1_900_000));
        write("sum/b.json", "x".repeat(1_900_000));
        assertThrows(RefusedContentException.class, new DirectoryContent(folder.resolve("sum"), SMALL)::files);
    }

    @Test
    void anArchiveIsReadInPlaceAlsoWithItsFolderAroundIt() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "mypack/module.json", "{}", "mypack/documents/a.json", "text");
        try (ArchiveContent content = new ArchiveContent(zip, null, SMALL)) {
            assertEquals(List.of("documents/a.json", "module.json"), content.files());
            try (InputStream in = content.open("documents/a.json")) {
                assertArrayEquals("text".getBytes(StandardCharsets.UTF_8), in.readAllBytes());
            }
        }
    }

    @Test
    void namesInTheCodePageOfChineseWindowsAreRead() throws IOException {
        Path zip = zip(Charset.forName("GB18030"), "module.json", "{}", "说明.txt", "x");
        try (ArchiveContent content = new ArchiveContent(zip, null, SMALL)) {
            assertEquals(List.of("module.json", "说明.txt"), content.files());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.json", "a/../../evil.json", "/etc/passwd", "a\\b.json", "c:/x.json", "a//b.json", "a/\u0007"})
    void archivesWithNamesThatLeadElsewhereAreRefused(String name) throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "module.json", "{}", name, "x");
        try (ArchiveContent content = new ArchiveContent(zip, null, SMALL)) {
            assertThrows(RefusedContentException.class, content::files);
        }
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "module.json", "{}", "a.json", "x", "A.json", "y");
        try (ArchiveContent content = new ArchiveContent(zip, null, SMALL)) {
            RefusedContentException e = assertThrows(RefusedContentException.class, content::files);
            assertTrue(e.message(Locale.ENGLISH).contains("twice"), e.message(Locale.ENGLISH));
        }
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, "module.json", "{}", "a.json", "0".repeat(1_500_000));
        try (ArchiveContent content = new ArchiveContent(zip, null, SMALL)) {
            RefusedContentException e = assertThrows(RefusedContentException.class, content::files);
            assertTrue(e.message(Locale.ENGLISH).contains("unpacks"), e.message(Locale.ENGLISH));
        }
    }

    @Test
    void anArchiveThatLiesAboutItsSizesIsStopped() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(StandardCharsets.UTF_8, "a.json", "x".repeat(1000)));
        // uncompressed size in the central directory: 24 bytes behind its signature
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 24] = 10;
                bytes[i + 25] = 0;
            }
        }
        Path liar = Files.write(folder.resolve("liar.zip"), bytes);
        try (ArchiveContent content = new ArchiveContent(liar, null, SMALL)) {
            assertEquals(List.of("a.json"), content.files());
            byte[] read = new byte[0];
            IOException refused = null;
            try (InputStream in = content.open("a.json")) {
                read = in.readAllBytes();
            } catch (IOException e) {
                refused = e;
            }
            assertTrue(refused != null || read.length <= 10, "read " + read.length);
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.zip"), "this is no archive");
        try (ArchiveContent content = new ArchiveContent(file, null, SMALL)) {
            assertThrows(RefusedContentException.class, content::files);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path zip(Charset charset, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Path file = folder.resolve("test.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.writeTo(out);
        }
        return file;
    }
}
