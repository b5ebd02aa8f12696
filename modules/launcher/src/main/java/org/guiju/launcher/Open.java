package org.guiju.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Opens the workbench for {@code mvn -Prun package}: the desktop where there is a display, else the
 * server. Fails when the program ends before it was ready, whatever its status.
 */
public final class Open {
    /** Where the page is when there is no display. */
    private static final List<String> SERVE = List.of("serve", "--host", "127.0.0.1", "--port", "8080");

    private Open() {
    }

    /** @param words the folder of the assembled application, then options for the program */
    public static void main(String[] words) throws Exception {
        Streams.install();
        int status = open(Path.of(words[0]), List.of(words).subList(1, words.length));
        // halt: a display that did not answer may have left a thread behind
        Runtime.getRuntime().halt(status);
    }

    private static int open(Path home, List<String> options) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path ready = Files.createTempDirectory("guiju").resolve("ready");
        List<String> command = new ArrayList<>();
        command.add(home.resolve(windows ? "bin/guiju.cmd" : "bin/guiju").toString());
        command.add("-J-Dguiju.ready=" + ready);
        command.addAll(options);
        try {
            Display.check();
        } catch (LaunchFailure noDisplay) {
            System.out.println("没有可用的显示器，改为启动网页服务。 No usable display: starting the server instead.");
            command.addAll(SERVE);
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        int status = process.waitFor();
        boolean wasReady = Files.deleteIfExists(ready);
        Files.deleteIfExists(ready.getParent());
        if (!wasReady && status == 0) {
            System.err.println("程序还没有打开就结束了；原因见用户目录下的 var/log/messages.log。");
            System.err.println("The program ended before it was open; see var/log/messages.log in its user directory.");
            return LaunchFailure.FAILED;
        }
        return status;
    }
}
