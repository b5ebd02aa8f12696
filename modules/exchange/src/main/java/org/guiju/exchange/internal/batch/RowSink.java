package org.guiju.exchange.internal.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.guiju.calculation.api.Answer;
import org.guiju.regulation.api.Issue;

/** Takes rows one after another. Closing it finishes what it writes but leaves the stream open. */
public interface RowSink extends Closeable {

    /**
     * Called once before the rows.
     *
     * @param extras columns that are carried along
     */
    void begin(List<String> extras) throws IOException;

    /** An answered row. */
    void answer(BatchRow row, Answer answer) throws IOException;

    /** A row with faults. */
    void refusal(BatchRow row, List<Issue> issues) throws IOException;
}
