package org.guiju.server.internal.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.search.api.SearchException;
import org.guiju.server.internal.page.Frame;

/** Tells errors: problem details (RFC 9457) to programs, a page to people. What happened inside goes to the log only. */
public final class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    private final TemplateEngine templates;

    /** Drawn with these templates. */
    public Errors(TemplateEngine templates) {
        this.templates = templates;
    }

    /** Registers the handlers. */
    public void register(HttpRouting.Builder routing) {
        routing.error(Problem.class, (request, response, problem) ->
                tell(request, response, problem.status(), problem.key(), problem.arguments()));
        routing.error(SearchException.class, (request, response, failure) -> {
            LOG.log(Level.WARNING, "search", failure);
            tell(request, response, 503, "problem.index", failure.getMessage());
        });
        routing.error(HttpException.class, (request, response, refused) ->
                tell(request, response, refused.status().code(), "problem.request", refused.getMessage()));
        routing.error(Throwable.class, (request, response, failure) -> {
            LOG.log(Level.SEVERE, request.path().path(), failure);
            tell(request, response, 500, "problem.internal");
        });
    }

    /** Answers what no route takes. */
    public void nowhere(ServerRequest request, ServerResponse response) {
        tell(request, response, 404, "problem.page", request.path().path());
    }

    private void tell(ServerRequest request, ServerResponse response, int status, String key, Object... arguments) {
        Asked asked = new Asked(request);
        Texts texts = asked.texts();
        String title = texts.get(key + ".title");
        String detail = texts.get(key, arguments);
        response.status(status);
        if (isForProgram(request)) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("type", "about:blank#" + key);
            json.put("title", title);
            json.put("status", status);
            json.put("detail", detail);
            json.put("instance", request.path().path());
            response.header(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8");
            response.send(json.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        StringOutput page = new StringOutput();
        Frame today = Frame.plain(texts, LocalDate.now());
        templates.render("problem.jte", Map.of("frame", today, "title", title, "detail", detail), page);
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.send(page.toString());
    }

    private static boolean isForProgram(ServerRequest request) {
        String path = request.path().path();
        return path.startsWith("/api/") || path.equals("/health") || path.equals("/openapi")
                || !request.headers().first(HeaderNames.ACCEPT).orElse("").contains("text/html");
    }
}
