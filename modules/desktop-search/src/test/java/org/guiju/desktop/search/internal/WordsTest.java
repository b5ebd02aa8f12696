package org.guiju.desktop.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern USED = Pattern.compile("Words\\.of\\(\"([a-zA-Z.]+)\"[,)]|(?:button\\([^,]+, |open\\()\"([a-z]+\\.[a-z]+)\"");

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/org/guiju/desktop/search/" + name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }

    @Test
    void bothLanguagesHaveTheSameStrings() throws IOException {
        assertEquals(new TreeSet<>(bundle("Bundle.properties").keySet()), new TreeSet<>(bundle("Bundle_zh_CN.properties").keySet()));
    }

    @Test
    void placeholdersAgree() throws IOException {
        Properties english = bundle("Bundle.properties");
        Properties chinese = bundle("Bundle_zh_CN.properties");
        for (String key : english.stringPropertyNames()) {
            for (int i = 0; i < 4; i++) {
                assertEquals(english.getProperty(key).contains("{" + i + "}"), chinese.getProperty(key).contains("{" + i + "}"), key);
            }
        }
    }

    @Test
    void everyStringUsedExists() throws IOException {
        Set<Object> keys = bundle("Bundle_zh_CN.properties").keySet();
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher m = USED.matcher(Files.readString(file));
                while (m.find()) {
                    used.add(m.group(1) != null ? m.group(1) : m.group(2));
                }
            }
        }
        assertTrue(used.size() > 15, "found only " + used);
        used.removeIf(key -> key.endsWith("."));
        used.removeAll(keys);
        assertEquals(Set.of(), used);
    }

    @Test
    void everyStatusAndTypeHasAName() {
        for (DocumentStatus status : DocumentStatus.values()) {
            assertEquals(status.chinese(), Words.of("status." + status.name()));
        }
        for (DocumentType type : DocumentType.values()) {
            assertEquals(type.chinese(), Words.of("type." + type.name()));
        }
    }
}
