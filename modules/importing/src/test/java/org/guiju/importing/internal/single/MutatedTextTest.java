package org.guiju.importing.internal.single;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.guiju.importing.api.FileImporter;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.api.ImportResult;
import org.guiju.regulation.api.task.Progress;

/** Texts damaged at random: imported with every character kept, or refused with a reason; never hung, never thrown at. */
class MutatedTextTest {

    private static final Path TEXTS =
            Path.of(System.getProperty("basedir", ".")).resolve("../domains/sources/texts").normalize();
    private static final String SPLINTERS = "第一二三十条章（）1.2、。：；《》附件专栏表注 \u3000\n\n**#|-<>&\t•‣臵\uFEFF\u200B\uD800";
    private static final FileImporter IMPORTER = new FileImporter();
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".html");

    @Property(tries = 300, seed = "20260009")
    void mutatedTextIsImportedWholeOrRefused(@ForAll long seed, @ForAll @IntRange(max = 4) int compilation,
            @ForAll @IntRange(max = 2) int ending) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = mutate(excerpt(compilation, random), random).getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("x" + ENDINGS.get(ending), bytes));
    }

    @Property(tries = 200, seed = "20260010")
    void mutatedBytesAreImportedOrRefused(@ForAll long seed, @ForAll @IntRange(max = 4) int compilation) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = excerpt(compilation, random).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("x.txt", bytes));
    }

    private static void read(String name, byte[] bytes) throws IOException {
        try {
            ImportResult result = IMPORTER.read(name, bytes, Progress.NONE);
            assertFalse(result.failed(), () -> result.issues().toString());
        } catch (ImportException refused) {
            assertFalse(refused.issues().isEmpty());
        }
    }

    private static String excerpt(int compilation, Random random) throws IOException {
        List<Path> files;
        try (var list = Files.list(TEXTS)) {
            files = list.sorted().toList();
        }
        String text = Files.readString(files.get(compilation));
        int from = random.nextInt(text.length() - 4000);
        return text.substring(from, from + 500 + random.nextInt(3500));
    }

    private static String mutate(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, SPLINTERS.charAt(random.nextInt(SPLINTERS.length())));
                case 2 -> out.insert(at, out.substring(at, Math.min(out.length(), at + random.nextInt(40))));
                default -> out.setCharAt(at, SPLINTERS.charAt(random.nextInt(SPLINTERS.length())));
            }
            if (out.isEmpty()) {
                return "第";
            }
        }
        return out.toString();
    }
}
