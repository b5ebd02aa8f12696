package org.guiju.regulation.internal.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a file that turns out to be larger than it said. */
final class BoundedStream extends FilterInputStream {

    private final String path;
    private final long limit;
    private long left;

    BoundedStream(InputStream in, long limit, String path) {
        super(in);
        this.limit = limit;
        this.left = limit;
        this.path = path;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) throws IOException {
        left -= n;
        if (left < 0) {
            throw new RefusedContentException(path, "refused.tooLarge", limit >> 20);
        }
    }
}
