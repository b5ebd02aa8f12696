package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Style, script and font of the pages, from the class path; only what is listed here. */
public final class Assets implements HttpService {

    private static final String HERE = "/org/guiju/server/internal/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "guiju.css", "text/css; charset=utf-8",
            "guiju.js", "text/javascript; charset=utf-8",
            "guiju.svg", "image/svg+xml",
            "htmx.js", "text/javascript; charset=utf-8");

    private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();
    private final String htmx;

    /**
     * With htmx from its WebJar.
     *
     * @param htmx class path of the script
     */
    public Assets(String htmx) {
        this.htmx = htmx;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{name}", this::send);
    }

    private void send(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        String type = TYPES.get(name);
        if (type == null) {
            throw new Problem(404, "problem.page", request.path().path());
        }
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.header(HeaderNames.CACHE_CONTROL, "max-age=3600");
        response.send(loaded.computeIfAbsent(name, this::load));
    }

    private byte[] load(String name) {
        String path = name.equals("htmx.js") ? htmx : HERE + name;
        try (InputStream in = stream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static InputStream stream(String path) throws IOException {
        InputStream in = Assets.class.getResourceAsStream(path);
        if (in == null) {
            in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path.substring(1));
        }
        if (in == null) {
            throw new IOException("not on the class path: " + path);
        }
        return in;
    }
}
