package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.guiju.acceptance.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server inside the packaged program: Helidon, Jackson and Lucene behind the module system. */
class ServerTest {
    @TempDir
    Path work;

    @Test
    void servesDocumentsAndSearchAndRefusesASecondServer() throws Exception {
        Program program = new Program(work);
        Path ready = work.resolve("ready");
        Path log = work.resolve("server.txt");
        Process server = program.start(log, "-J-Dguiju.ready=" + ready, "serve", "--port", "0");
        try {
            Program.await(ready, server, log);
            URI page = URI.create(Program.read(ready));
            assertTrue(Program.read(log).contains(page.toString()));

            assertEquals("UP", get(page, "health").path("status").asText());
            JsonNode documents = get(page, "api/documents?limit=1");
            assertTrue(documents.path("total").asInt() >= 143, documents.toString());
            String query = URLEncoder.encode("排污许可证", StandardCharsets.UTF_8);
            JsonNode hits = get(page, "api/search?q=" + query);
            assertTrue(hits.path("total").asInt() > 0, hits.toString());

            Outcome second = program.run("serve", "--port", "0");
            assertEquals(1, second.status(), second.toString());
            assertTrue(second.err().contains("--userdir"), second.err());
        } finally {
            Program.end(server);
        }
    }

    @Test
    void aBusyPortEndsWithAMessage() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(socket.getLocalPort());
            Outcome outcome = new Program(work).run("serve", "--port", port);
            assertEquals(1, outcome.status(), outcome.toString());
            assertTrue(outcome.err().contains(port), outcome.err());
        }
    }

    private static JsonNode get(URI page, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(page.resolve("/" + path)).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            for (int again = 0; response.statusCode() == 503 && again < 60; again++) {
                // at its first start the server makes the index, and says when to come again
                Thread.sleep(1000L * response.headers().firstValueAsLong("Retry-After").orElseThrow());
                response = client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            assertEquals(200, response.statusCode(), response.body());
            return new ObjectMapper().readTree(response.body());
        }
    }
}
