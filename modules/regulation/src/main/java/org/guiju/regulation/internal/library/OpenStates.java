package org.guiju.regulation.internal.library;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.internal.codec.JsonCursor;
import org.guiju.regulation.internal.storage.AtomicFile;
import org.guiju.regulation.internal.storage.DirectoryLock;

/**
 * Which modules the user closed, kept in the user directory. A module is open unless it is named here; the names of modules
 * that are absent now are kept. Several programs may share the file: each change is made to what the file says then.
 */
final class OpenStates {

    private static final System.Logger LOG = System.getLogger(OpenStates.class.getName());

    private final Path file;
    private final DirectoryLock lock;
    private Set<String> closed = Set.of();

    /** States in a directory, or only in memory if it is null. */
    OpenStates(Path directory) {
        this.file = directory == null ? null : directory.resolve("modules.json");
        this.lock = directory == null ? null : new DirectoryLock(directory);
        reload();
    }

    /** Where they are kept, null if in memory only. */
    Path file() {
        return file;
    }

    synchronized boolean isOpen(String id) {
        return !closed.contains(id);
    }

    /** Reads the file again. A damaged one is reported and taken as if its last state before were there. */
    synchronized void reload() {
        if (file == null) {
            return;
        }
        try {
            closed = read(file);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "damaged, the state before is taken: " + file, e);
            try {
                closed = read(new AtomicFile(file).backup());
            } catch (IOException again) {
                closed = Set.of();
            }
        }
    }

    /** Keeps a choice. */
    synchronized void set(String id, boolean open) throws IOException {
        if (file == null) {
            closed = changed(closed, id, open);
            return;
        }
        closed = lock.exclusively(() -> {
            Set<String> now;
            try {
                now = read(file);
            } catch (ContentFormatException e) {
                now = closed;
            }
            Set<String> next = changed(now, id, open);
            if (!next.equals(now)) {
                write(next);
            }
            return next;
        });
    }

    private static Set<String> changed(Set<String> closed, String id, boolean open) {
        Set<String> next = new TreeSet<>(closed);
        if (open) {
            next.remove(id);
        } else {
            next.add(id);
        }
        return next;
    }

    private static Set<String> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonCursor json = new JsonCursor(in, file.toString())) {
            Set<String> ids = new TreeSet<>();
            json.whole(() -> {
                json.object(name -> name.equals("closed") && ids.addAll(json.strings()) | true);
                return ids;
            });
            return ids;
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }

    private void write(Set<String> ids) throws IOException {
        new AtomicFile(file).replace(out -> {
            try (JsonGenerator json = JsonCursor.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
                json.writeStartObject();
                json.writeArrayFieldStart("closed");
                for (String id : ids) {
                    json.writeString(id);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        });
    }
}
