package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Sends the bytes of an answer: compressed if that is worth it and the client can read it, only its head for HEAD. */
final class Entity {

    /** Shorter ones fit into a packet anyway. */
    private static final int WORTH_IT = 1400;

    private static final Set<String> COMPRESSIBLE =
            Set.of("application/json", "application/problem+json", "application/akn+xml", "application/xml", "image/svg+xml");

    private Entity() {}

    static void send(ServerRequest request, ServerResponse response, byte[] content) {
        byte[] sent = content;
        if (content.length >= WORTH_IT && isCompressible(response)) {
            response.headers().add(HeaderNames.VARY, "Accept-Encoding");
            if (takesGzip(request)) {
                response.header(HeaderNames.CONTENT_ENCODING, "gzip");
                sent = gzip(content);
            }
        }
        if (request.prologue().method() == Method.HEAD) {
            response.contentLength(sent.length);
            response.send(new byte[0]);
        } else {
            response.send(sent);
        }
    }

    private static boolean isCompressible(ServerResponse response) {
        if (response.headers().contains(HeaderNames.CONTENT_ENCODING)) {
            return false;
        }
        String type = response.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("text/") || COMPRESSIBLE.contains(plain);
    }

    private static boolean takesGzip(ServerRequest request) {
        return request.headers().contains(HeaderNames.ACCEPT_ENCODING)
                && request.headers().values(HeaderNames.ACCEPT_ENCODING).stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(coding -> coding.replace(" ", "").toLowerCase(Locale.ROOT))
                        .anyMatch(coding -> coding.matches("(gzip|x-gzip|\\*)(;q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 13)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return out.toByteArray();
    }
}
