package org.guiju.server.internal.record;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.server.internal.http.Problem;

/** The fields of a form that a page sends. */
public final class FormBody {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormBody() {}

    /** Reads it. */
    public static FormBody of(ServerRequest request) {
        FormBody form = new FormBody();
        String body = new String(request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0],
                StandardCharsets.UTF_8);
        try {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    form.values.computeIfAbsent(decode(pair.substring(0, equals)), n -> new ArrayList<>())
                            .add(decode(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "problem.body", e.getMessage());
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** All fields. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** A field, null if it is empty. */
    public String text(String name) {
        String text = values.getOrDefault(name, List.of("")).getFirst().strip();
        return text.isEmpty() ? null : text;
    }
}
