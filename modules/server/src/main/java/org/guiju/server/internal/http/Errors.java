package org.guiju.server.internal.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.records.api.StoreFailedException;
import org.guiju.search.api.SearchException;
import org.guiju.server.internal.page.Frame;

/** Tells errors: problem details (RFC 9457) to programs, a page to people. What happened inside goes to the log only. */
public final class Errors {

    /** Longest body of a request, in bytes. */
    public static final long GREATEST_BODY = 1 << 20;

    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    /** Not of a standard, but every browser knows it. */
    private static final HeaderName REFRESH = HeaderNames.create("Refresh");

    private final TemplateEngine templates;
    private final Routes routes;

    /** Drawn with these templates, for a server with these routes. */
    public Errors(TemplateEngine templates, Routes routes) {
        this.templates = templates;
        this.routes = routes;
    }

    /** Registers the handlers. */
    public void register(HttpRouting.Builder routing) {
        routing.error(Problem.class, (request, response, problem) -> {
            if (problem.comeAgain() > 0) {
                response.header(HeaderNames.RETRY_AFTER, String.valueOf(problem.comeAgain()));
            }
            tell(request, response, problem.status(), problem.key(), problem.arguments());
        });
        routing.error(SearchException.class, (request, response, failure) -> {
            LOG.log(Level.WARNING, "search", failure);
            tell(request, response, 503, "problem.index", failure.getMessage());
        });
        routing.error(StoreFailedException.class, (request, response, failure) -> {
            LOG.log(Level.WARNING, "register", failure);
            tell(request, response, 503, "problem.records", failure.getMessage());
        });
        routing.error(HttpException.class, (request, response, refused) -> {
            int status = refused.status().code();
            if (status >= 500) {
                LOG.log(Level.SEVERE, path(request), refused);
                tell(request, response, status, "problem.internal");
            } else if (status == Status.REQUEST_ENTITY_TOO_LARGE_413.code()) {
                tell(request, response, status, "problem.large", String.valueOf(GREATEST_BODY));
            } else {
                tell(request, response, status, "problem.request", refused.getMessage());
            }
        });
        routing.error(Throwable.class, (request, response, failure) -> {
            LOG.log(Level.SEVERE, path(request), failure);
            tell(request, response, 500, "problem.internal");
        });
    }

    /** Answers what no route takes. */
    public void nowhere(ServerRequest request, ServerResponse response) {
        String path = path(request);
        List<String> allowed = routes.methods(path);
        String method = request.prologue().method().text();
        if (!allowed.isEmpty() && !allowed.contains(method)) {
            response.header(HeaderNames.ALLOW, String.join(", ", allowed));
            tell(request, response, Status.METHOD_NOT_ALLOWED_405.code(), "problem.method", path, method,
                    String.join(", ", allowed));
            return;
        }
        tell(request, response, 404, "problem.page", path(request));
    }

    private void tell(ServerRequest request, ServerResponse response, int status, String key, Object... arguments) {
        Texts texts = texts(request);
        String title = texts.get(key + ".title");
        String detail = texts.get(key, arguments);
        response.status(status);
        if (isForProgram(request)) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("type", "about:blank#" + key);
            json.put("title", title);
            json.put("status", status);
            json.put("detail", detail);
            json.put("instance", path(request));
            response.header(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8");
            Entity.send(request, response, json.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        StringOutput page = new StringOutput();
        Frame today = Frame.plain(texts, LocalDate.now());
        Map<String, Object> shown = new HashMap<>(Map.of("frame", today, "title", title, "detail", detail));
        if (key.equals(Problem.INDEXING)) {
            shown.put("done", arguments[0]);
            shown.put("total", arguments[1]);
            response.header(REFRESH, String.valueOf(arguments[2]));
        }
        templates.render("problem.jte", shown, page);
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        Entity.send(request, response, page.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whole path; inside a service {@code request.path()} is only the rest. */
    private static String path(ServerRequest request) {
        return request.path().absolute().path();
    }

    /** Also for a request whose parameters cannot be read. */
    private static Texts texts(ServerRequest request) {
        try {
            return new Asked(request).texts();
        } catch (RuntimeException e) {
            return new Texts(Locale.CHINESE);
        }
    }

    private static boolean isForProgram(ServerRequest request) {
        String path = path(request);
        return path.startsWith("/api/") || path.equals("/health") || path.equals("/openapi")
                || !request.headers().first(HeaderNames.ACCEPT).orElse("").contains("text/html");
    }
}
