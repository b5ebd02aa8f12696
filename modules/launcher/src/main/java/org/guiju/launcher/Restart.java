package org.guiju.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts the program again after it ended, when the platform has been asked to restart. */
final class Restart {
    /** Names the process whose end the new one waits for. */
    private static final String AFTER = "GUIJU_AFTER_PROCESS";
    private static final int PATIENCE_SECONDS = 30;

    private Restart() {
    }

    /** Waits until the process that started this one again has let go of the user directory. */
    static void awaitPredecessor() {
        String pid = System.getenv(AFTER);
        if (pid == null || !pid.matches("\\d{1,18}")) {
            return;
        }
        Optional<ProcessHandle> predecessor = ProcessHandle.of(Long.parseLong(pid));
        if (predecessor.isPresent()) {
            try {
                predecessor.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                // go on: the lock of the user directory decides
            }
        }
    }

    /** @param words the command line to start again with */
    static void install(Path userDirectory, List<String> words) {
        Path mark = userDirectory.resolve("var/restart");
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            return; // a mark that stays would restart for ever
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (Files.exists(mark)) {
                again(words);
            }
        }, "restart"));
    }

    private static void again(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put(AFTER, Long.toString(ProcessHandle.current().pid()));
        try {
            builder.start();
        } catch (IOException e) {
            System.err.println("重新启动失败，请手动启动。 Could not start again: " + e.getMessage());
        }
    }
}
