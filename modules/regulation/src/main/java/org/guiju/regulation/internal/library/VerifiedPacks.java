package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guiju.regulation.internal.storage.AtomicFile;

/**
 * Remembers which packs passed the check in which surroundings, so that a start does not check them again. A key that is lost
 * costs a check, nothing else.
 */
final class VerifiedPacks {

    private static final int MOST = 200;

    private final Path file;
    private final Set<String> keys = new LinkedHashSet<>();

    VerifiedPacks(Path directory) {
        this.file = directory.resolve("verified-packs.txt");
        try {
            if (Files.exists(file)) {
                keys.addAll(Files.readAllLines(file, StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            keys.clear();
        }
    }

    boolean contains(String key) {
        return keys.contains(key);
    }

    void add(String key) {
        keys.add(key);
        List<String> kept = new ArrayList<>(keys);
        if (kept.size() > MOST) {
            kept = kept.subList(kept.size() - MOST, kept.size());
            keys.retainAll(Set.copyOf(kept));
        }
        String text = String.join("\n", kept) + "\n";
        try {
            new AtomicFile(file).write(out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            System.getLogger(VerifiedPacks.class.getName()).log(System.Logger.Level.INFO, "not kept: " + file, e);
        }
    }
}
