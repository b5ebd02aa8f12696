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
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.openide.util.Lookup;

/** Style and scripts of the pages, from the class path; only what is listed here. */
public final class Assets implements HttpService {

    private static final String HERE = "/org/guiju/server/internal/assets/";
    private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final Map<String, String> TYPES = Map.of(
            "guiju.css", "text/css; charset=utf-8",
            "guiju.js", "text/javascript; charset=utf-8",
            "calculator.js", "text/javascript; charset=utf-8",
            "theme.js", "text/javascript; charset=utf-8",
            "guiju.svg", "image/svg+xml",
            "htmx.js", "text/javascript; charset=utf-8");

    private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{name}", this::asset);
    }

    private void asset(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        String type = TYPES.get(name);
        if (type == null) {
            throw new Problem(404, "problem.page", request.path().absolute().path());
        }
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.send(loaded.computeIfAbsent(name, Assets::load));
    }

    private static byte[] load(String name) {
        try (InputStream in = name.equals("htmx.js") ? htmx() : Assets.class.getResourceAsStream(HERE + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The WebJar keeps the script below its version, which only its own description tells. */
    private static InputStream htmx() throws IOException {
        ClassLoader everything = Lookup.getDefault().lookup(ClassLoader.class);
        Properties description = new Properties();
        try (InputStream in = everything.getResourceAsStream(HTMX)) {
            description.load(in);
        }
        return everything.getResourceAsStream(
                "META-INF/resources/webjars/htmx.org/" + description.getProperty("version") + "/dist/htmx.min.js");
    }
}
