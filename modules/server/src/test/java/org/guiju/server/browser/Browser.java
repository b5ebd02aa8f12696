package org.guiju.server.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One page of a headless Chromium. */
public final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int last;

    private Browser(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
    }

    /** The browser of this machine: the one named by the environment variable CHROME, else where Debian has it. */
    public static Optional<Path> installed() {
        return Stream.of(System.getenv("CHROME"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(name -> name != null && !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a browser with an empty page. */
    public static Browser open(Path program) {
        try {
            Path profile = Files.createTempDirectory("guiju-browser");
            Process process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                    "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                    "--disable-sync", "--hide-scrollbars", "--lang=zh-CN", "--accept-lang=zh-CN",
                    "--user-data-dir=" + profile, "--remote-debugging-port=0", "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("log.txt").toFile())
                    .start();
            Path port = profile.resolve("DevToolsActivePort");
            for (int i = 0; i < PATIENCE_SECONDS * 10 && !(Files.exists(port) && Files.size(port) > 0); i++) {
                Thread.sleep(100);
            }
            String number = Files.readAllLines(port).getFirst();
            JsonNode targets = JSON.readTree(URI.create("http://127.0.0.1:" + number + "/json").toURL().openStream());
            for (JsonNode target : targets) {
                if (target.path("type").asText().equals("page")) {
                    Browser browser = new Browser(process, profile, URI.create(target.path("webSocketDebuggerUrl").asText()));
                    browser.ask("Page.enable");
                    browser.ask("Runtime.enable");
                    browser.ask("Log.enable");
                    return browser;
                }
            }
            throw new IllegalStateException("no page: " + targets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sets the size of the window and the theme that the system asks for. */
    public void look(int width, int height, boolean dark) {
        ask("Emulation.setDeviceMetricsOverride", "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600);
        ObjectNode media = JsonNodeFactory.instance.objectNode();
        media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", dark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", media);
    }

    /** Goes to a page and waits until it is loaded with its fonts. */
    public void go(URI page) {
        // a page that differs only behind # would not be loaded anew
        ask("Page.navigate", "url", "about:blank");
        await("location.href === 'about:blank'");
        complaints.clear();
        ask("Page.navigate", "url", page.toString());
        await("location.href !== 'about:blank' && document.readyState === 'complete' && document.fonts.status === 'loaded'");
    }

    /** Value of an expression in the page; promises are waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode answer = ask("Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise", true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Waits until an expression is true in the page. */
    public void await(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                if (evaluate("Boolean(" + expression + ")").asBoolean()) {
                    return;
                }
            } catch (IllegalStateException e) {
                // the page is just being changed
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never true: " + expression);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Clicks in the middle of an element. */
    public void click(String selector) {
        double[] at = middle(selector);
        mouse("mousePressed", at, 1);
        mouse("mouseReleased", at, 1);
    }

    /** Moves the pointer onto an element. */
    public void hover(String selector) {
        mouse("mouseMoved", middle(selector), 0);
    }

    private double[] middle(String selector) {
        JsonNode box = evaluate("(() => { const e = document.querySelector(" + JSON.valueToTree(selector)
                + "); e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                + " return [b.left + b.width / 2, b.top + b.height / 2]; })()");
        return new double[] {box.get(0).asDouble(), box.get(1).asDouble()};
    }

    private void mouse(String type, double[] at, int clicks) {
        ask("Input.dispatchMouseEvent", "type", type, "x", at[0], "y", at[1], "button", clicks > 0 ? "left" : "none",
                "clickCount", clicks);
    }

    /** Types characters into what has the focus. */
    public void type(String text) {
        ask("Input.insertText", "text", text);
    }

    /** Presses a key such as {@code /}, {@code j}, {@code ArrowDown}, {@code Enter}. */
    public void press(String key) {
        List<Object> words = new ArrayList<>(List.of("type", "keyDown", "key", key));
        if (key.length() == 1) {
            words.addAll(List.of("text", key));
        } else if (key.equals("Enter")) {
            words.addAll(List.of("text", "\r", "windowsVirtualKeyCode", 13));
        }
        ask("Input.dispatchKeyEvent", words.toArray());
        ask("Input.dispatchKeyEvent", "type", "keyUp", "key", key);
    }

    /** Keeps a picture of the window. */
    public Path picture(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file,
                    Base64.getDecoder().decode(ask("Page.captureScreenshot", "format", "png").path("data").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors that the page or the browser complained of since the last {@link #go}. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode ask(String method, Object... words) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i + 1 < words.length; i += 2) {
            parameters.set((String) words[i], JSON.valueToTree(words[i + 1]));
        }
        return send(method, parameters);
    }

    private JsonNode send(String method, ObjectNode parameters) {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("id", id).put("method", method).set("params", parameters);
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private void hear(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            if (message.has("id")) {
                asked.remove(message.get("id").asInt()).complete(
                        message.has("error") ? message : message.path("result"));
            } else if (message.path("method").asText().equals("Runtime.exceptionThrown")) {
                complaints.add(message.path("params").toString());
            } else if (message.path("method").asText().equals("Log.entryAdded")
                    && message.at("/params/entry/level").asText().equals("error")) {
                complaints.add(message.at("/params/entry").toString());
            }
        } catch (IOException e) {
            complaints.add(e.toString());
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            // a left-over profile in the temporary folder harms nobody
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts the pieces of a message together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
            pieces.append(data);
            if (whole) {
                hear(pieces.toString());
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
