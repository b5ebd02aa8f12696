package org.guiju.desktop.calculation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are whole or as they were before. */
class FileSavingTest {

    @TempDir
    Path folder;

    private static FileSaving.Content words(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsThereStaysWhereNobodySaidReplace() throws Exception {
        Path file = folder.resolve("计算.pdf");
        FileSaving.write(file, false, words("one"));
        assertThrows(FileAlreadyExistsException.class, () -> FileSaving.write(file, false, words("two")));
        assertEquals("one", Files.readString(file));
        FileSaving.write(file, true, words("three"));
        assertEquals("three", Files.readString(file));
        assertEquals(List.of("计算.pdf"), names());
    }

    @Test
    void aFaultHalfWayLeavesWhatWasThereAndNothingElse() throws Exception {
        Path file = folder.resolve("a.txt");
        FileSaving.write(file, false, words("whole"));
        assertThrows(IOException.class, () -> FileSaving.write(file, true, out -> {
            out.write(new byte[100_000]);
            throw new IOException("no room");
        }));
        assertEquals("whole", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aFileThatAppearsMeanwhileIsNotReplaced() throws Exception {
        Path file = folder.resolve("b.txt");
        assertThrows(FileAlreadyExistsException.class, () -> FileSaving.write(file, false, out -> {
            out.write('m');
            Files.writeString(file, "theirs");
        }));
        assertEquals("theirs", Files.readString(file));
        assertEquals(List.of("b.txt"), names());
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path gone = folder.resolve("gone");
        assertEquals(gone.toString(), assertThrows(
                NoSuchFileException.class, () -> FileSaving.write(gone.resolve("x.pdf"), false, words("x"))).getFile());
    }
}
