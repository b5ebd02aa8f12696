package org.guiju.records.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guiju.records.api.StoreFailedException;
import org.guiju.records.api.Subject;
import org.guiju.records.api.Writing;
import org.guiju.records.internal.store.Place;
import org.guiju.records.internal.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register in a file of SQLite. */
class SqliteRegisterTest extends RegisterContract {

    private static final int KILLS = 5;

    @TempDir
    private Path folder;

    @Override
    Place empty() {
        return Place.file(folder.resolve("records").resolve("register.db"));
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedAndLeftAlone() throws Exception {
        Path file = folder.resolve("other.db");
        Files.writeString(file, "这不是数据库".repeat(500));
        StoreFailedException failure = assertThrows(StoreFailedException.class, () -> Store.open(Place.file(file)));
        assertTrue(failure.getMessage().startsWith(file.toString()), failure.getMessage());
        assertTrue(Files.readString(file).startsWith("这不是数据库"));
    }

    @Test
    void whatAKilledProcessAcknowledgedIsThere() throws Exception {
        Path file = folder.resolve("killed.db");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                    "-cp", System.getProperty("java.class.path"), Endless.class.getName(), file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i < 7 + kill * 5; i++) {
                    acknowledged.add(out.readLine());
                }
                writer.toHandle().destroyForcibly(); // leaves what it said readable
                for (String more = out.readLine(); more != null; more = out.readLine()) {
                    acknowledged.add(more);
                }
            }
            writer.waitFor();
        }
        Place place = Place.file(file);
        try (DatabaseRegister read = new DatabaseRegister("", () -> Store.open(place), (s, l) -> List.of())) {
            List<String> there = read.subjects(null).stream().map(k -> k.record().id()).toList();
            assertTrue(there.containsAll(acknowledged));
            assertEquals(there.size(), read.history(0, null, 1_000_000).size());
        }
    }

    /** Adds subjects until it is killed, and says each id after it was acknowledged. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws Exception {
            Place place = Place.file(Path.of(arguments[0]));
            DatabaseRegister register = new DatabaseRegister("", () -> Store.open(place), (s, l) -> List.of());
            while (true) {
                System.out.println(register.add(new Subject("", "site", "厂", null, null, null, List.of()),
                        Writing.by("x", Locale.ROOT)).record().id());
                System.out.flush();
            }
        }
    }
}
