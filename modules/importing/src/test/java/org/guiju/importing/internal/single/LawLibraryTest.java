package org.guiju.importing.internal.single;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;

/** A library of laws in Markdown, where one lies at hand: {@code -Dguiju.lawLibrary=law-library-sample.zip}. */
class LawLibraryTest {

    @Test
    void everyLawIsImportedWithAllItsArticles() throws IOException {
        String place = System.getProperty("guiju.lawLibrary", System.getenv("GUIJU_LAW_LIBRARY"));
        assumeTrue(place != null && Files.isRegularFile(Path.of(place)), "no library of laws at hand (-Dguiju.lawLibrary=FILE.zip)");
        FileImporter importer = new FileImporter();
        List<String> faults = new ArrayList<>();
        int count = 0;
        try (InputStream in = Files.newInputStream(Path.of(place)); ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".md") || entry.getName().endsWith("_index.md")) {
                    continue;
                }
                byte[] bytes = zip.readAllBytes();
                ImportResult result = importer.read(entry.getName(), bytes, Progress.NONE);
                count++;
                long printed = new String(bytes, StandardCharsets.UTF_8).lines()
                        .filter(line -> line.matches("第[一二三四五六七八九十百千零]+条(之[一二三四五六七八九十]+)?([ 　].*)?")).count();
                int made = result.documents().get(0).metadata().counts().articles();
                if (result.failed() || made != printed) {
                    faults.add(entry.getName() + ": " + printed + " articles printed, " + made + " made " + result.issues());
                }
            }
        }
        assertTrue(count > 0, "the library holds no laws");
        assertEquals(List.of(), faults);
    }
}
