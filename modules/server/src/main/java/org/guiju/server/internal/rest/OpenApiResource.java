package org.guiju.server.internal.rest;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;

/** {@code /openapi}: the description of the REST interface. */
public final class OpenApiResource {

    /** The description; to be closed. */
    public static InputStream open() {
        return OpenApiResource.class.getResourceAsStream("openapi.json");
    }

    /** Answers the request. */
    public void answer(ServerRequest request, ServerResponse response) throws IOException {
        try (InputStream in = open()) {
            response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
            response.send(in.readAllBytes());
        }
    }
}
