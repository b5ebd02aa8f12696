package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Refuses bodies that are too long: those kept in memory from 1 MB on, files given to a task from {@link #GREATEST_FILE} on. */
public final class BodyLimit implements Filter {

    /** Longest file given to a task, in bytes. */
    public static final long GREATEST_FILE = 512L << 20;

    private static final long MOST_DROPPED = 32L << 20;

    private static final Pattern FILES = Pattern.compile("/api/(calculators/[^/]+/batch|import)|/calculators/[^/]+/batch");

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        boolean file = request.prologue().method().equals(Method.POST)
                && FILES.matcher(request.path().absolute().path()).matches();
        long most = file ? GREATEST_FILE : Errors.GREATEST_BODY;
        long length = request.headers().contentLength().orElse(0);
        if (length > most) {
            drop(request, length);
            response.header(HeaderNames.CONNECTION, "close");
            throw tooLong(most);
        }
        if (request.headers().contains(HeaderNames.TRANSFER_ENCODING)) {
            request.streamFilter(in -> new Limited(in, most));
        }
        chain.proceed();
    }

    /** A client that still sends would miss the answer; only what is far too long is cut off. */
    private static void drop(RoutingRequest request, long length) {
        if (length <= MOST_DROPPED) {
            try (InputStream in = request.content().inputStream()) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** 413 with the limit in bytes. */
    public static Problem tooLong(long most) {
        return new Problem(413, "problem.large", String.valueOf(most));
    }

    /** Counts what comes in pieces of unknown number. */
    private static final class Limited extends FilterInputStream {
        private final long most;
        private long count;

        Limited(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int more) {
            count += more;
            if (count > most) {
                throw tooLong(most);
            }
        }
    }
}
