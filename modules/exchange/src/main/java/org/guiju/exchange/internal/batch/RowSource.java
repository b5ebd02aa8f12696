package org.guiju.exchange.internal.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Gives rows one after another. */
public interface RowSource extends Closeable {

    /** The next row, null after the last. */
    BatchRow next() throws IOException;

    /** Columns of the table that are no inputs but are carried along: those whose head begins with {@code #}. */
    List<String> extras();

    /** Bytes read so far. */
    long read();

    /** Bytes in all, 0 if unknown. */
    long total();
}
