package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in the folder that a user gets. */
class PackagingTest {

    @BeforeEach
    void needsTheApplication() {
        assumeTrue(Files.isDirectory(Program.home().resolve("guiju")),
                "the application is not assembled: run mvn verify");
    }

    @Test
    void noClassIsInTwoJars() throws Exception {
        Map<String, Set<String>> places = new TreeMap<>();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class"))
                        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("-info.class"))
                        .forEach(name -> places.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(Program.home().relativize(jar).toString()));
            }
        }
        Set<Set<String>> twice = new java.util.HashSet<>();
        places.values().stream().filter(jars -> jars.size() > 1).forEach(twice::add);
        // the platform keeps these itself: one for other platforms' class loaders, never both loaded
        twice.removeIf(jars -> jars.stream().allMatch(jar -> jar.startsWith("platform/")));
        assertEquals(Set.of(), twice);
    }

    @Test
    void theStockLaunchersAreOut() throws IOException {
        assertFalse(Files.exists(Program.home().resolve("platform/lib/nbexec")));
        try (Stream<Path> bin = Files.list(Program.home().resolve("bin"))) {
            assertEquals(List.of("guiju", "guiju.cmd"), bin.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void licencesAreInside() {
        assertTrue(Files.isRegularFile(Program.home().resolve("LICENSE")));
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> all = Files.walk(Program.home())) {
            return new ArrayList<>(all.filter(path -> path.toString().endsWith(".jar")).toList());
        }
    }
}
