package org.guiju.acceptance;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A started desktop that a test uses through {@link DesktopProbe}. Every step waits until it can be done, and no longer; what
 * does not come fails with all that is on the screen and a screenshot.
 */
final class Desktop implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;
    private static final int PAUSE_MILLIS = 150;

    private final Process process;
    private final Path log;
    private final Program program;
    private final Socket socket;
    private final BufferedReader in;
    private final PrintWriter out;

    /** Starts one with the directories of a program and waits until it is ready. */
    Desktop(Program program, Path work, String... words) throws Exception {
        this.program = program;
        log = work.resolve("desktop.txt");
        Path ready = work.resolve("ready");
        Path port = work.resolve("port");
        List<String> all = new java.util.ArrayList<>(List.of("-J-Dguiju.ready=" + ready, "-J-javaagent:" + agent(work) + "=" + port,
                "-J-XX:-AutoCreateSharedArchive"));
        all.addAll(List.of(words));
        process = program.start(log, all.toArray(String[]::new));
        Program.await(ready, process, log);
        socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(Files.readString(port)));
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** The agent as a jar: the classes of the probe and nothing else. */
    private static Path agent(Path work) throws Exception {
        Path jar = work.resolve("probe.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", DesktopProbe.class.getName());
        Path classes = Path.of(DesktopProbe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path folder = classes.resolve(DesktopProbe.class.getPackageName().replace('.', '/'));
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> all = Files.list(folder)) {
            for (Path each : all.filter(p -> p.getFileName().toString().startsWith(DesktopProbe.class.getSimpleName())).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, out);
            }
        }
        return jar;
    }

    private String ask(String... words) throws IOException {
        out.println(String.join("\t", words));
        String line = in.readLine();
        if (line == null) {
            throw new AssertionError("the desktop ended: " + Program.read(log));
        }
        return line.replace("\\n", "\n").replace("\\\\", "\\");
    }

    /** All words that can be seen. */
    String texts() throws IOException {
        return ask("texts");
    }

    /** Something that may be true by and by. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    /** Waits until something is so. */
    void await(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        screenshot("failed");
        throw new AssertionError("did not come: " + what + "; on the screen:\n" + texts());
    }

    /** Waits until words can be seen. */
    void see(String... words) throws Exception {
        for (String each : words) {
            await(each, () -> texts().contains(each));
        }
    }

    /** Does something as soon as it can be done. */
    private void act(String... words) throws Exception {
        await(String.join(" ", words), () -> {
            String said = ask(words);
            if (said.startsWith("fault")) {
                throw new AssertionError(said);
            }
            return said.equals("true");
        });
    }

    void press(String button) throws Exception {
        act("press", button);
    }

    /** Presses a button inside the component of a name: one of its radio buttons. */
    void press(String group, String button) throws Exception {
        act("within", group, button);
    }

    void type(String field, String words) throws Exception {
        act("type", field, words);
    }

    void choose(String field, String value) throws Exception {
        act("choose", field, value);
    }

    void select(String list, String row) throws Exception {
        act("select", list, row);
    }

    /** Goes to a tab inside a window. */
    void tab(String title) throws Exception {
        act("tab", title);
    }

    /** Presses a key while the component of a name has the focus. */
    void key(String component, String key) throws Exception {
        act("key", component, key);
    }

    /** Clicks on words in a text. */
    void follow(String words) throws Exception {
        act("follow", words);
    }

    /** Gives a file to the dialog that asks for one. */
    void file(Path file) throws Exception {
        act("file", file.toString());
    }

    /** Keeps a picture of the screen beside the reports. */
    void screenshot(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("guiju.screenshots")));
        ImageIO.write(new Robot().createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())), "png",
                folder.resolve(name + ".png").toFile());
    }

    /** What the program wrote into its log. */
    String messages() throws IOException {
        return Program.read(program.userDirectory().resolve("var/log/messages.log"));
    }

    boolean running() {
        return process.isAlive();
    }

    @Override
    public void close() throws Exception {
        socket.close();
        Program.end(process);
    }
}
