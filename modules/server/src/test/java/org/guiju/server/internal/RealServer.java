package org.guiju.server.internal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guiju.regulation.api.task.Progress;

/** The server over the documents of the six domain modules, started once for all tests of this module on a free port. */
public final class RealServer {

    /** Started when it is first asked for. */
    private static final class One {
        private static final RealServer SERVER = start(0);
    }

    private final Services services;
    private final GuijuServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RealServer(Services services, GuijuServer server) {
        this.services = services;
        this.server = server;
    }

    /** The server of this test run, with its index ready. */
    public static RealServer get() {
        return One.SERVER;
    }

    private static RealServer start(int port) {
        try {
            if (System.getProperty("netbeans.user") == null) {
                Path user = Path.of(System.getProperty("guiju.test.user", "target/user")).toAbsolutePath();
                Files.createDirectories(user);
                System.setProperty("netbeans.user", user.toString());
            }
            Services services = ServeCommand.services();
            RealServer started = new RealServer(services, GuijuServer.start(services, "127.0.0.1", port));
            services.search().awaitReady(Progress.NONE);
            return started;
        } catch (Exception e) {
            throw new IllegalStateException("the server does not start", e);
        }
    }

    /** What it serves. */
    public Services services() {
        return services;
    }

    /** Its port. */
    public int port() {
        return server.port();
    }

    /** Where a path stands. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Asks for a path; names and values of headers follow each other. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends a request; {@code body} may be null. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .method(method, body == null
                        ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        for (List<String> header : pairs(headers)) {
            request.header(header.get(0), header.get(1));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> pairs(String[] words) {
        List<List<String>> pairs = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            pairs.add(List.of(words[i], words[i + 1]));
        }
        return pairs;
    }

    /** Serves on a port until it is stopped, to look at by hand: {@code java … RealServer 8090}. */
    public static void main(String[] arguments) throws InterruptedException {
        RealServer server = start(arguments.length == 0 ? 8090 : Integer.parseInt(arguments[0]));
        System.out.println(server.uri("/"));
        Thread.currentThread().join();
    }
}
