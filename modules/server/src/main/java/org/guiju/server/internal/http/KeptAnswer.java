package org.guiju.server.internal.http;

import io.helidon.common.uri.UriQuery;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.ServerResponseTrailers;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An answer to GET or HEAD with a tag by which the client may keep it. */
final class KeptAnswer implements ServerResponse {

    private final ServerRequest request;
    private final ServerResponse answer;
    private final Optional<String> known;

    /**
     * Over the server's own.
     *
     * @param known the tag if it is known without the content
     */
    KeptAnswer(ServerRequest request, ServerResponse answer, Optional<String> known) {
        this.request = request;
        this.answer = answer;
        this.known = known;
    }

    @Override
    public void send(byte[] content) {
        boolean whole = answer.status() == null || answer.status().code() == Status.OK_200.code();
        boolean forgotten = answer.headers().first(HeaderNames.CACHE_CONTROL).filter(c -> c.contains("no-store")).isPresent();
        if (whole && !forgotten) {
            String tag = answer.headers().first(HeaderNames.ETAG).or(() -> known).orElseGet(() -> EntityTags.of(content));
            if (EntityTags.has(request, tag)) {
                ReadableRoute.notModified(answer, tag);
                return;
            }
            answer.header(HeaderNames.ETAG, tag);
            answer.headers().setIfAbsent(EntityTags.ASK_AGAIN);
            if (known.isPresent()) {
                answer.headers().add(HeaderNames.VARY, "Accept-Language", "Cookie");
            }
        }
        Entity.send(request, answer, content);
    }

    @Override
    public void send(byte[] bytes, int position, int length) {
        send(Arrays.copyOfRange(bytes, position, position + length));
    }

    @Override
    public OutputStream outputStream() {
        if (request.prologue().method() != Method.HEAD) {
            return answer.outputStream();
        }
        return new OutputStream() {
            @Override
            public void write(int b) {
                // the head only
            }

            @Override
            public void close() {
                if (!answer.isSent()) {
                    answer.send();
                }
            }
        };
    }

    @Override
    public void send() {
        answer.send();
    }

    @Override
    public void send(Object entity) {
        answer.send(entity);
    }

    @Override
    public ServerResponse status(Status status) {
        answer.status(status);
        return this;
    }

    @Override
    public Status status() {
        return answer.status();
    }

    @Override
    public ServerResponse header(Header header) {
        answer.header(header);
        return this;
    }

    @Override
    public boolean isSent() {
        return answer.isSent();
    }

    @Override
    public long bytesWritten() {
        return answer.bytesWritten();
    }

    @Override
    public ServerResponse whenSent(Runnable listener) {
        answer.whenSent(listener);
        return this;
    }

    @Override
    public ServerResponse reroute(String newPath) {
        answer.reroute(newPath);
        return this;
    }

    @Override
    public ServerResponse reroute(String path, UriQuery query) {
        answer.reroute(path, query);
        return this;
    }

    @Override
    public ServerResponse next() {
        answer.next();
        return this;
    }

    @Override
    public ServerResponseHeaders headers() {
        return answer.headers();
    }

    @Override
    public ServerResponseTrailers trailers() {
        return answer.trailers();
    }

    @Override
    public void streamResult(String result) {
        answer.streamResult(result);
    }

    @Override
    public void streamFilter(UnaryOperator<OutputStream> filter) {
        answer.streamFilter(filter);
    }
}
