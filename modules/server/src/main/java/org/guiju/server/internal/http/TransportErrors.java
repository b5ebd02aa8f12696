package org.guiju.server.internal.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells errors found before a request could be read: a line too long, a header that is none. Problem details like all others;
 * the language of such a request is not known, so it is Chinese.
 */
public final class TransportErrors implements DirectHandler {

    /** Takes every kind of error. */
    public static void register(DirectHandlers.Builder handlers) {
        TransportErrors errors = new TransportErrors();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, errors);
        }
    }

    @Override
    public TransportResponse handle(
            TransportRequest request, EventType type, Status status, ServerResponseHeaders headers, String message) {
        Texts texts = new Texts(Locale.CHINESE);
        // what failed inside is nobody's business; what is wrong with the request is told
        boolean inside = status.code() >= 500;
        String key = inside ? "problem.internal" : "problem.transport";
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank#" + key);
        json.put("title", texts.get(key + ".title"));
        json.put("status", status.code());
        json.put("detail", texts.get(key, status.reasonPhrase()));
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        headers.set(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8");
        return TransportResponse.builder()
                .status(status)
                .headers(headers)
                .keepAlive(false)
                .entity(body)
                .build();
    }
}
