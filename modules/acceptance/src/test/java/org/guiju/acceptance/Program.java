package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The assembled program with a user and a cache directory of its own, as one test uses it. */
final class Program {
    /** Long enough for a loaded machine; a program that hangs fails by it. */
    private static final int PATIENCE_SECONDS = 180;

    private final Path work;
    private final Map<String, String> environment = new HashMap<>();
    private Path script = home().resolve("bin/guiju");

    /** @param work an empty directory, deleted after the test */
    Program(Path work) {
        assumeTrue(Files.isExecutable(script), "the application is not assembled: run mvn verify");
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the sh script is tested");
        this.work = work;
    }

    static Path home() {
        return Path.of(System.getProperty("guiju.home"));
    }

    Path userDirectory() {
        return work.resolve("user");
    }

    /** Sets a variable for the program; {@code null} takes it away. */
    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program startedBy(Path other) {
        script = other;
        return this;
    }

    /** Runs a command to its end in the directories of this test. */
    Outcome run(String... words) throws Exception {
        return plain(withDirectories(words));
    }

    /** Runs with exactly these words. */
    Outcome plain(String... words) throws Exception {
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        Process process = builder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        Outcome outcome = new Outcome(process.exitValue(), read(out), read(err));
        assertTrue(ended, () -> "did not end: " + outcome);
        return outcome;
    }

    /** Starts and does not wait; whoever calls ends it. */
    Process start(Path out, String... words) throws IOException {
        return builder(withDirectories(words)).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    }

    private String[] withDirectories(String... words) {
        List<String> all = new ArrayList<>(List.of(
                "--userdir", userDirectory().toString(), "--cachedir", work.resolve("cache").toString()));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>();
        command.add(script.toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder;
    }

    static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Waits until a file is there; fails when the process ends before. */
    static void await(Path file, Process process, Path log) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !Files.exists(file); i++) {
            assertTrue(process.isAlive(), "ended early: " + (Files.exists(log) ? read(log) : ""));
            Thread.sleep(100);
        }
        assertTrue(Files.exists(file), "not ready: " + (Files.exists(log) ? read(log) : ""));
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /**
     * What a run came to.
     *
     * @param status exit status
     * @param out all of standard output
     * @param err all of standard error
     */
    record Outcome(int status, String out, String err) {
    }
}
