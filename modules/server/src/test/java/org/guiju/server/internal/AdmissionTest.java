package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.helidon.webserver.WebServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.guiju.server.internal.http.Admission;
import org.guiju.server.internal.http.Errors;
import org.guiju.server.internal.http.Routes;
import org.guiju.server.internal.rest.OpenApiResource;
import org.junit.jupiter.api.Test;

/** More requests than the server can work on are refused at once; those that wait get their turn. */
class AdmissionTest {

    @Test
    void refusesBeyondItsLimitAndServesOthersInTurn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch let = new CountDownLatch(1);
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, GuijuServer.class.getClassLoader(), "org.guiju.server.internal.template");
        WebServer server = WebServer.builder().address(InetAddress.getLoopbackAddress()).port(0).shutdownHook(false)
                .routing(routing -> {
                    new Errors(templates, new Routes(OpenApiResource.open())).register(routing);
                    routing.addFilter(new Admission(1, 0, Duration.ofSeconds(60)))
                            .get("/slow", (request, response) -> {
                                begun.countDown();
                                let.await();
                                response.send("done");
                            })
                            .get("/health", (request, response) -> response.send("up"))
                            .get("/api/x", (request, response) -> response.send("quick"));
                })
                .build().start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            CompletableFuture<HttpResponse<String>> slow = client.sendAsync(
                    request(server, "/slow"), HttpResponse.BodyHandlers.ofString());
            begun.await();
            HttpResponse<String> refused = client.send(request(server, "/api/x"), HttpResponse.BodyHandlers.ofString());
            assertEquals(503, refused.statusCode());
            assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
            assertTrue(refused.body().contains("服务繁忙"), refused.body());
            assertEquals("up", client.send(request(server, "/health"), HttpResponse.BodyHandlers.ofString()).body());
            let.countDown();
            assertEquals("done", slow.join().body());
            assertEquals("quick", client.send(request(server, "/api/x"), HttpResponse.BodyHandlers.ofString()).body());
        } finally {
            server.stop();
        }
    }

    private static HttpRequest request(WebServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept-Language", "zh").build();
    }
}
