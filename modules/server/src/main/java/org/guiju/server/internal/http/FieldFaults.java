package org.guiju.server.internal.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guiju.regulation.api.Issue;

/** A refusal with every fault at its path: 422, problem details with {@code errors}. */
public final class FieldFaults {

    private static final int STATUS = 422;

    private FieldFaults() {}

    /**
     * Sends it.
     *
     * @param key key of the message, which names the number of faults and the first path
     */
    public static void send(ServerRequest request, ServerResponse response, String key, List<Issue> issues) {
        Texts texts = new Asked(request).texts();
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank#" + key);
        problem.put("title", texts.get(key + ".title"));
        problem.put("status", STATUS);
        problem.put("detail", texts.get(key, issues.size(), issues.getFirst().path()));
        problem.put("instance", request.path().absolute().path());
        ArrayNode errors = problem.putArray("errors");
        issues.forEach(i -> errors.addObject().put("path", i.path()).put("message", i.message()));
        response.status(STATUS);
        response.header(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8");
        response.send(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
