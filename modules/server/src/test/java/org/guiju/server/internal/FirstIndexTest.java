package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.search.internal.LuceneSearchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search before there is any index is told when to come again: a page at once, a program after some patience. */
class FirstIndexTest {

    /** The library, but it keeps who asks for its snapshot waiting until it is opened. */
    private record Held(Library library, CountDownLatch opened) implements Library {
        @Override
        public LibrarySnapshot snapshot() {
            try {
                opened.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return library.snapshot();
        }

        @Override
        public List<ContentModule> modules() {
            return library.modules();
        }

        @Override
        public void setOpen(String moduleId, boolean open) {
            library.setOpen(moduleId, open);
        }

        @Override
        public void rescan() {
            library.rescan();
        }

        @Override
        public void addListener(Consumer<LibrarySnapshot> listener) {
            library.addListener(listener);
        }

        @Override
        public void removeListener(Consumer<LibrarySnapshot> listener) {
            library.removeListener(listener);
        }
    }

    @Test
    void searchSaysWhenToComeAgainUntilItIsReady(@TempDir Path folder) throws Exception {
        Services real = RealServer.get().services();
        CountDownLatch opened = new CountDownLatch(1);
        LuceneSearchService search =
                new LuceneSearchService(new Held(real.library(), opened), real.citations(), real.validity(), folder);
        Services services = real.withSearch(search);
        try (GuijuServer server = GuijuServer.start(services, "127.0.0.1", 0); HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> early = get(client, server, "/api/search?q=a", "application/json");
            assertEquals(503, early.statusCode());
            assertEquals("2", early.headers().firstValue("Retry-After").orElse(""));
            assertEquals("正在建立检索索引", Answers.json(early).path("title").asText());
            HttpResponse<String> page = get(client, server, "/search?q=a", "text/html");
            assertEquals(503, page.statusCode());
            assertTrue(page.body().contains("<progress"), page.body());
            assertEquals("2", page.headers().firstValue("Refresh").orElse(""));
            assertEquals(200, get(client, server, "/suggest?q=a", "text/html").statusCode());
            assertEquals(200, get(client, server, "/", "text/html").statusCode(), "documents can be read meanwhile");
            opened.countDown();
            search.awaitReady(org.guiju.regulation.api.task.Progress.NONE);
            assertEquals(200, get(client, server, "/api/search?q=a", "application/json").statusCode());
        }
    }

    private static HttpResponse<String> get(HttpClient client, GuijuServer server, String path, String type)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(uri).header("Accept", type).build(), HttpResponse.BodyHandlers.ofString());
    }
}
