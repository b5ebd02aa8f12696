package org.guiju.server.internal.task;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.guiju.regulation.api.task.Task;
import org.guiju.regulation.api.task.Tasks;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.openide.modules.Places;

/**
 * The tasks of a server and a folder for their files, in the cache of the user directory; it is removed at the end, and at the
 * next start if the server was killed.
 */
public final class ServerTasks implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ServerTasks.class.getName());
    private static final int AT_ONCE = 2;
    private static final int MOST_OPEN = 16;
    private static final int MOST_ENDED = 50;
    private static final Duration KEEP = Duration.ofHours(2);

    private final Tasks tasks = new Tasks(AT_ONCE, MOST_OPEN, MOST_ENDED, KEEP);
    private final Path folder;

    /**
     * With an empty folder.
     *
     * @throws UncheckedIOException if it cannot be made
     */
    public ServerTasks() {
        try {
            File cache = Places.getCacheSubdirectory("tasks");
            dropLeftOver(cache.toPath());
            folder = Files.createTempDirectory(cache.toPath(), ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tasks. */
    public Tasks tasks() {
        return tasks;
    }

    /** A new empty file. */
    public Path file(String extension) throws IOException {
        return Files.createTempFile(folder, "task", "." + extension);
    }

    /** Deletes a file that nobody needs any more. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, file.toString(), e);
        }
    }

    /** The body of a request as a new file; whoever asks for it deletes it. */
    public Path body(ServerRequest request, String extension) throws IOException {
        Path file = file(extension);
        try {
            if (request.content().hasEntity()) {
                try (InputStream in = request.content().inputStream()) {
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Whether the caller wants a task: {@code task=true}, or {@code Prefer: respond-async} (RFC 7240). */
    public static boolean wanted(ServerRequest request) {
        return new Asked(request).text("task").filter("true"::equals).isPresent()
                || request.headers().first(HeaderNames.create("Prefer")).orElse("").contains("respond-async");
    }

    /** Starts a task. A 503 if too many are open. */
    public void start(Task<?> task) {
        try {
            tasks.start(task);
        } catch (RejectedExecutionException e) {
            throw new Problem(503, "problem.tasks", e.getMessage());
        }
    }

    /** Starts a task and says so: 202 with its place. A 503 if too many are open. */
    public void start(Task<?> task, ServerResponse response) {
        start(task);
        response.status(Status.ACCEPTED_202);
        response.header(HeaderNames.LOCATION, "/api/tasks/" + task.id());
    }

    @Override
    public void close() {
        tasks.close();
        try {
            empty(folder);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, folder.toString(), e);
        }
    }

    /** Removes what is not of a process that still runs; another server may work beside this one. */
    private static void dropLeftOver(Path cache) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(cache)) {
            for (Path old : folders) {
                String pid = old.getFileName().toString().replaceFirst("-.*", "");
                if (!pid.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    empty(old);
                    Files.deleteIfExists(old);
                }
            }
        }
    }

    private static void empty(Path directory) throws IOException {
        List<Path> below;
        try (Stream<Path> walk = Files.walk(directory)) {
            below = walk.filter(p -> !p.equals(directory)).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : below) {
            Files.deleteIfExists(path);
        }
    }
}
