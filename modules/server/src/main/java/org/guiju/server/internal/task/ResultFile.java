package org.guiju.server.internal.task;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guiju.exchange.api.batch.Batch;

/**
 * The result of a task as a file; it is deleted when the task is forgotten.
 *
 * @param path where it stands
 * @param mediaType its media type
 * @param name name under which it is saved by who fetches it
 * @param rows what was done
 */
public record ResultFile(Path path, String mediaType, String name, Batch.Summary rows) implements Closeable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
