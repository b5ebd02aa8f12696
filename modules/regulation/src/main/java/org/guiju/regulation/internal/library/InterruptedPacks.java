package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.internal.storage.DirectoryLock;

/**
 * What a process that was killed while it installed a pack left in the folder. A whole copy waits under the name
 * {@code .ready-<id>@<name of the old pack>} while the old one is moved away: where the old one is gone the copy takes its name,
 * where it is still there the copy goes. Copies that never became whole are removed when they are old.
 */
final class InterruptedPacks {

    /** Begins the name of a copy that is being made. */
    static final String INCOMING = ".incoming-";

    private static final String READY = ".ready-";
    private static final char REPLACES = '@'; // stands in no id
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final System.Logger LOG = System.getLogger(InterruptedPacks.class.getName());

    private final Path folder;

    InterruptedPacks(Path folder) {
        this.folder = folder;
    }

    /** Where a whole copy waits. */
    static Path ready(Path folder, String id, Path old) {
        return folder.resolve(READY + id + REPLACES + old.getFileName());
    }

    /** Ends what was begun; does nothing, and takes no lock, where nothing was. */
    void settle() {
        try {
            if (!left(READY).isEmpty() || left(INCOMING).stream().anyMatch(InterruptedPacks::abandoned)) {
                new DirectoryLock(folder).exclusively(() -> {
                    for (Path copy : left(READY)) { // again: another process may have ended its own meanwhile
                        settle(copy);
                    }
                    for (Path copy : left(INCOMING)) {
                        if (abandoned(copy)) {
                            PackInstaller.delete(copy);
                        }
                    }
                    return null;
                });
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an interrupted installation in " + folder + " cannot be ended", e);
        }
    }

    private void settle(Path copy) throws IOException {
        String name = copy.getFileName().toString().substring(READY.length());
        int at = name.indexOf(REPLACES);
        Path target = folder.resolve(name.substring(0, Math.max(0, at)));
        if (at <= 0 || Files.exists(folder.resolve(name.substring(at + 1))) || Files.exists(target)) {
            PackInstaller.delete(copy);
        } else {
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<Path> left(String prefix) throws IOException {
        List<Path> left = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, prefix + "*")) {
                stream.forEach(left::add);
            }
        }
        return left;
    }

    private static boolean abandoned(Path copy) {
        try {
            return Files.getLastModifiedTime(copy).toInstant().isBefore(Instant.now().minus(ABANDONED));
        } catch (IOException e) {
            return false; // gone meanwhile
        }
    }
}
