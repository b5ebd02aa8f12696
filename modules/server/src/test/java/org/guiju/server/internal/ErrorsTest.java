package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be served: a clear error each, never a stack trace. */
class ErrorsTest {

    private final RealServer server = RealServer.get();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/documents/no-such-document, 404, /api/documents",
        "GET, /api/documents/..%2F..%2Fetc%2Fpasswd, 404, /api/documents",
        "GET, /api/documents/pollutant-discharge-permit-regulation@2020-13-45, 404, /api/documents",
        "GET, /api/documents/pollutant-discharge-permit-regulation/provisions/art_999, 404, eId",
        "GET, /api/documents/pollutant-discharge-permit-regulation/provisions/%3Cscript%3E, 404, eId",
        "GET, /api/documents/pollutant-discharge-permit-regulation/export?format=exe, 400, akn",
        "GET, /api/documents?limit=-1, 400, limit",
        "GET, /api/documents?limit=x, 400, limit",
        "GET, /api/documents?on=gestern, 400, yyyy-MM-dd",
        "GET, /api/documents?status=nonsense, 400, status",
        "GET, /api/search?q=x&year=zwei, 400, year",
        "GET, /api/search?q=x&sort=random, 400, sort",
        "GET, /api/search?q=x&limit=100000, 400, limit",
        "GET, /api/references?to=%23%23, 400, work",
        "GET, /api/references?document=nichts, 404, /api/documents",
        "GET, /api/resolve, 400, text",
        "GET, /api/nothing, 404, /openapi",
        "POST, /api/search, 405, GET",
        "DELETE, /api/documents/x, 405, GET",
        "PATCH, /api/effects, 405, POST",
        "PUT, /api/modules/none?enabled=true, 404, /api/modules",
        "PUT, /api/modules/carbon, 400, enabled",
        "DELETE, /api/effects/none, 404, /api/effects",
    })
    void isTold(String method, String path, int status, String wayOut) {
        HttpResponse<String> answer = server.send(method, path, null);
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = json(answer);
        assertEquals(status, problem.path("status").asInt());
        assertTrue(problem.path("detail").asText().contains(wayOut), problem.toString());
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void programGetsJsonWhateverItAccepts() {
        HttpResponse<String> answer = server.get("/api/documents/x", "Accept", "text/html");
        assertEquals("/api/documents/x", json(answer).path("instance").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"type\": \"REPEALS\"}", "{\"type\": 7}", "{\"type\": \"X\", \"date\": \"2025-01-01\", \"source\": \"s\"}",
        "{\"type\": \"REPEALS\", \"target\": \"x#y z\", \"date\": \"2025-01-01\", \"source\": \"s\"}",
        "{\"type\": \"REPEALS\", \"targetTitle\": \"t\", \"date\": \"2025-02-30\", \"source\": \"s\"}"})
    void faultyRecordIsRefused(String body) {
        HttpResponse<String> answer = server.send("POST", "/api/effects", body);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(json(answer).path("detail").asText().contains("/openapi"), answer.body());
    }

    @Test
    void recordOnWhatIsNotHeldIsRefused() {
        HttpResponse<String> answer = server.send("POST", "/api/effects",
                "{\"type\": \"REPEALS\", \"target\": \"no-such-work\", \"date\": \"2025-01-01\", \"source\": \"s\"}");
        assertEquals(422, answer.statusCode(), answer.body());
    }

    @Test
    void languageIsThatOfTheRequest() {
        assertEquals("没有这部文件", json(server.get("/api/documents/x")).path("title").asText());
        assertEquals("No such document",
                json(server.get("/api/documents/x", "Accept-Language", "en-GB,en;q=0.8")).path("title").asText());
        assertEquals("没有这部文件",
                json(server.get("/api/documents/x", "Accept-Language", "zh-CN,en;q=0.8")).path("title").asText());
        assertEquals("No such document",
                json(server.get("/api/documents/x?lang=en", "Accept-Language", "zh-CN")).path("title").asText());
    }

    @Test
    void browserGetsAPage() {
        HttpResponse<String> answer = server.get("/documents/x", "Accept", "text/html");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("<h1>没有这部文件</h1>"));
    }

    @Test
    void changesFromOtherSitesAreRefused() {
        HttpResponse<String> answer =
                server.send("PUT", "/api/modules/carbon?enabled=false", null, "Sec-Fetch-Site", "cross-site");
        assertEquals(403, answer.statusCode());
        assertEquals("HTTP/1.1 403", raw("GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").substring(0, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /api/search?q=%zz HTTP/1.1",
        "GET /api/search?q=%ff%fe%00 HTTP/1.1",
        "GET /api/search?q=%C3%28&limit=%00 HTTP/1.1",
        "GET /api/search?q=%22%22%22+AND+%28%28%28+*%3A*+%5B%7B~%5E HTTP/1.1",
        "GET /api/documents/%00 HTTP/1.1",
        "GET /api/documents/a%0d%0aX-Injected:%20yes HTTP/1.1",
        "GET /?lang=en%0d%0aSet-Cookie:%20x=y HTTP/1.1",
        "GET /../../../../etc/passwd HTTP/1.1",
        "GET /assets/..%2f..%2fGuijuServer.class HTTP/1.1",
        "GET /assets/%2e%2e/rest/openapi.json HTTP/1.1",
        "GET //api//documents HTTP/1.1",
        "GET /api/documents;x=y HTTP/1.1",
        "GET /api/documents/%ud83d HTTP/1.1",
        "GET /suggest?q=%ED%A0%80 HTTP/1.1",
        "GET /api/documents?domain[]=x&on=2024-01-01&on=2025-01-01 HTTP/1.1",
        "BREW /api/documents HTTP/1.1",
        "GET http://127.0.0.1/api/documents HTTP/1.1",
        "GET /api/documents HTTP/9.9",
        "GET",
        "\u0000\u0001\u0002",
    })
    void hostileRequestIsAnsweredWithoutFailing(String line) {
        String answer = raw(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertFalse(answer.startsWith("HTTP/1.1 5") && !answer.startsWith("HTTP/1.1 505"), answer);
        assertFalse(answer.contains("Exception") || answer.contains("\tat "), answer);
        assertFalse(answer.contains("\r\nX-Injected") || answer.contains("\r\nSet-Cookie: x"), answer);
        assertFalse(answer.contains("root:x:0"), answer);
        assertEquals(200, server.get("/health").statusCode());
    }

    @Test
    void longQueryAndHugeHeadersAreRefused() {
        assertEquals(200, server.get("/api/search?q=" + Answers.encode("污".repeat(1000))).statusCode());
        assertEquals(400, server.get("/api/search?q=" + Answers.encode("污".repeat(1001))).statusCode());
        String line = raw("GET /api/search?q=" + "a".repeat(200_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(line.isEmpty() || line.startsWith("HTTP/1.1 4"), line);
        String header = raw("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "a".repeat(200_000) + "\r\n\r\n");
        assertTrue(header.isEmpty() || header.startsWith("HTTP/1.1 4"), header);
        assertEquals(200, server.get("/health").statusCode());
    }

    @Test
    void largeBodyIsRefused() {
        HttpResponse<String> answer = server.send("POST", "/api/effects", " ".repeat(2 << 20));
        assertEquals(413, answer.statusCode(), answer.body());
    }

    /** Answer to bytes that no client library would send; empty if the connection was closed at once. */
    private String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (java.net.SocketException e) {
                return "";
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(request.substring(0, Math.min(80, request.length())), e);
        }
    }
}
