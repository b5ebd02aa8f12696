package org.guiju.exchange.internal.batch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guiju.exchange.api.batch.UnreadableRowsException;

/** Rows of a CSV file (RFC 4180). */
public final class CsvSource implements RowSource {

    /** Longest cell in characters; a quote that is never closed must not fill the memory. */
    private static final int LONGEST_CELL = 1 << 20;

    private final TextInput input;
    private final long total;
    private final TableHead head;
    private final MappingIterator<String[]> rows;
    private long number;
    private boolean ended;

    /** Of a file. */
    public CsvSource(Path file, TableHead head) throws IOException {
        this.total = Files.size(file);
        this.head = head;
        this.input = new TextInput(file);
        try {
            CsvMapper mapper = new CsvMapper(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
                    .enable(CsvParser.Feature.TRIM_SPACES)
                    .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                    .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                    .build());
            rows = mapper.readerFor(String[].class).readValues(input.reader());
            if (rows.hasNext()) {
                head.read(Arrays.asList(rows.next()));
            }
        } catch (IOException | RuntimeException e) {
            input.reader().close();
            throw e instanceof IOException io ? io : new UnreadableRowsException("CSV: " + e.getMessage(), e);
        }
    }

    @Override
    public BatchRow next() throws IOException {
        if (ended) {
            return null;
        }
        number++;
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            return head.row(number, new ArrayList<>(Arrays.asList(rows.nextValue())), Map.of(), null);
        } catch (RuntimeJsonMappingException | JacksonException e) {
            ended = true; // after a fault in the quotes nobody knows where the next row begins
            String text = e instanceof JacksonException j ? j.getOriginalMessage() : e.getMessage();
            return BatchRow.unreadable(number, "CSV: " + text);
        }
    }

    @Override
    public List<String> extras() {
        return head.extras();
    }

    @Override
    public long read() {
        return input.read();
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        input.reader().close();
    }
}
