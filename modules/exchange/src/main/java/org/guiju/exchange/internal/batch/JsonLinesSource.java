package org.guiju.exchange.internal.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.json.QuestionReader;

/** A question as JSON in each line. */
public final class JsonLinesSource implements RowSource {

    /** Longest line in characters; a file without ends of lines must not fill the memory. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final TextInput input;
    private final long total;
    private final Locale locale;
    private long number;

    /** Of a file. */
    public JsonLinesSource(Path file, Locale locale) throws IOException {
        this.total = Files.size(file);
        this.input = new TextInput(file);
        this.locale = locale;
    }

    @Override
    public BatchRow next() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            line.setLength(0);
            boolean more = line(input.reader(), line);
            if (!line.isEmpty() && !line.toString().isBlank()) {
                number++;
                return read(line);
            }
            if (!more) {
                return null;
            }
        }
    }

    /** Reads a line, cutting off what is too long; false at the end of the file. */
    private static boolean line(Reader in, StringBuilder line) throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return true;
            }
            if (line.length() <= LONGEST_LINE) {
                line.append((char) c);
            }
        }
        return false;
    }

    private BatchRow read(StringBuilder line) {
        if (line.length() > LONGEST_LINE) {
            return BatchRow.unreadable(number, BatchRow.words(locale).getString("fault.long"));
        }
        try {
            Question question = QuestionReader.read(JSON.readTree(line.toString()));
            return new BatchRow(number, question, List.of(), question.inputs(), Map.of());
        } catch (QuestionRefusedException e) {
            return new BatchRow(number, null, e.issues(), Map.of(), Map.of());
        } catch (JsonProcessingException e) {
            return BatchRow.unreadable(number, e.getOriginalMessage());
        }
    }

    @Override
    public List<String> extras() {
        return List.of();
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
