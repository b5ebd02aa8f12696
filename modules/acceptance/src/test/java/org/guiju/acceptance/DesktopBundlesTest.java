package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The strings of the windows: both languages complete, and every one that a class asks for is there. */
class DesktopBundlesTest {

    /** Strings that a class names: {@code Words.of("key")}, and by the button or line that shows them. */
    private static final Pattern USED = Pattern.compile(
            "Words\\.of\\(\\s*\"([a-zA-Z.]+)\"[,)]|(?:button\\([^;]*?|open\\(|line\\()\"([a-z]+\\.[a-zA-Z]+)\"");

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            return folders.filter(f -> f.getFileName().toString().startsWith("desktop-"))
                    .map(f -> f.resolve("src/main")).filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static List<Path> files(Path main, String end) throws IOException {
        try (Stream<Path> all = Files.walk(main)) {
            return all.filter(f -> f.toString().endsWith(end)).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            bundle.load(in);
        }
        return bundle;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesAreCompleteAndTakeTheSameArguments(Path main) throws IOException {
        List<Path> bundles = files(main, "Bundle.properties");
        assertTrue(!bundles.isEmpty(), main.toString());
        for (Path file : bundles) {
            Properties english = read(file);
            Properties chinese = read(file.resolveSibling("Bundle_zh_CN.properties"));
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()), file.toString());
            for (String key : english.stringPropertyNames()) {
                assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), file + " " + key);
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher m = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyStringUsedIsThere(Path main) throws IOException {
        Set<Object> keys = new TreeSet<>();
        for (Path file : files(main, "Bundle_zh_CN.properties")) {
            keys.addAll(read(file).keySet());
        }
        List<String> missing = new ArrayList<>();
        int used = 0;
        for (Path file : files(main, ".java")) {
            Matcher m = USED.matcher(Files.readString(file));
            while (m.find()) {
                String key = m.group(1) != null ? m.group(1) : m.group(2);
                if (!key.endsWith(".")) { // else the rest of the key is worked out
                    used++;
                    if (!keys.contains(key)) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(used > 5 || main.toString().contains("desktop-shell"), main + " uses " + used);
    }
}
