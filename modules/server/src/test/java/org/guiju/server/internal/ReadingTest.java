package org.guiju.server.internal;

import static org.guiju.server.internal.Answers.encode;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be read answers HEAD, is not sent twice, and is compressed for those who can read that. */
class ReadingTest {

    private static final String PERMIT = "pollutant-discharge-permit-regulation";

    private final RealServer server = RealServer.get();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents/" + PERMIT, "/documents/" + PERMIT + "/panel/art_33", "/search?q=a", "/calculators",
        "/assets/guiju.css", "/assets/htmx.js", "/health", "/openapi", "/api/documents", "/api/documents/" + PERMIT,
        "/api/documents/" + PERMIT + "/provisions/art_33", "/api/documents/" + PERMIT + "/export?format=markdown",
        "/api/search?q=a", "/api/suggest?q=a", "/api/modules", "/api/effects", "/api/references?document=" + PERMIT,
        "/api/calculators"})
    void headTellsWhatGetWouldSend(String path) {
        HttpResponse<String> get = server.get(path);
        HttpResponse<String> head = server.send("HEAD", path, null);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(get.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
        assertEquals(get.body().getBytes(StandardCharsets.UTF_8).length,
                head.headers().firstValueAsLong("Content-Length").orElse(-1));
    }

    @Test
    void headOfWhatIsNotThereIsTold() {
        HttpResponse<String> head = server.send("HEAD", "/api/documents/x", null);
        assertEquals(404, head.statusCode());
        assertEquals("", head.body());
        assertEquals(404, server.send("HEAD", "/nowhere", null).statusCode());
        assertEquals(200, server.get("/health").statusCode(), "the connection is still in step");
    }

    @Test
    void allowedMethodsNameHead() {
        HttpResponse<String> answer = server.send("POST", "/api/search", null);
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
        assertEquals(405, server.send("HEAD", "/api/calculators/x/batch", null).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents/" + PERMIT, "/calculators", "/assets/guiju.css", "/assets/fonts.css", "/openapi",
        "/api/documents", "/api/documents/" + PERMIT, "/api/documents/" + PERMIT + "/provisions/art_33",
        "/api/documents/" + PERMIT + "/export?format=akn", "/api/search?q=a", "/api/suggest?q=a", "/api/modules",
        "/api/references?document=" + PERMIT, "/api/calculators"})
    void whatTheClientHasIsNotSentAgain(String path) {
        HttpResponse<String> first = server.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertTrue(first.headers().firstValue("Cache-Control").isPresent());
        HttpResponse<String> again = server.get(path, "If-None-Match", "\"other\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
        assertEquals(200, server.get(path, "If-None-Match", "\"other\"").statusCode());
    }

    @Test
    void tagFollowsLanguageDateAndQuery() {
        String path = "/api/documents/" + PERMIT;
        String tag = tag(path);
        assertEquals(tag, tag(path));
        assertNotEquals(tag, tag(path + "?lang=en"));
        assertNotEquals(tag, tag(path + "?on=2022-01-01"));
        assertNotEquals(tag, tag("/api/documents/tailings-pond-environmental-grading"));
        assertNotEquals(tag("/api/search?q=a"), tag("/api/search?q=b"));
    }

    @Test
    void tagFollowsWhatIsRecorded() {
        String path = "/api/documents/" + PERMIT + "?on=2026-06-01";
        String before = tag(path);
        HttpResponse<String> recorded = server.send("POST", "/api/effects", """
                {"type": "REPEALS", "target": "%s@2020-12-09", "by": "试验用废止决定", "date": "2026-05-01",
                 "source": "国务院公报2026年第1号"}""".formatted(PERMIT));
        try {
            HttpResponse<String> answer = server.get(path, "If-None-Match", before);
            assertEquals(200, answer.statusCode());
            assertEquals("已废止", Answers.json(answer).path("status").asText());
        } finally {
            server.send("DELETE", recorded.headers().firstValue("Location").orElseThrow(), null);
        }
    }

    @Test
    void compressedIsTheSame() throws IOException, InterruptedException {
        String path = "/api/search?q=" + encode("排污许可");
        byte[] plain = bytes(path, "identity").body();
        HttpResponse<byte[]> packed = bytes(path, "br;q=1.0, gzip;q=0.8, *;q=0.1");
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
        assertTrue(packed.body().length < plain.length / 2);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertArrayEquals(plain, in.readAllBytes());
        }
        assertTrue(bytes(path, "gzip;q=0").headers().firstValue("Content-Encoding").isEmpty());
        assertTrue(bytes("/health", "gzip").headers().firstValue("Content-Encoding").isEmpty(), "too short");
    }

    private HttpResponse<byte[]> bytes(String path, String encoding) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(server.uri(path)).header("Accept-Encoding", encoding).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private String tag(String path) {
        return server.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
