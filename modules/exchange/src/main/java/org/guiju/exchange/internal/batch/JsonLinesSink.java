package org.guiju.exchange.internal.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.Answer;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.regulation.api.Issue;

/** An answer, or the faults, as JSON in each line. */
public final class JsonLinesSink implements RowSink {

    private final Writer out;
    private final CalculatorViews views;

    /** Onto a stream. */
    public JsonLinesSink(OutputStream stream, Locale locale) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.views = new CalculatorViews(locale);
    }

    @Override
    public void begin(List<String> extras) {
        // every line stands alone
    }

    @Override
    public void answer(BatchRow row, Answer answer) throws IOException {
        write(row, views.answer(answer));
    }

    @Override
    public void refusal(BatchRow row, List<Issue> issues) throws IOException {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        issues.forEach(i -> {
            ObjectNode error = result.withArrayProperty("errors").addObject();
            error.put("path", i.path()).put("message", i.message());
            String place = row.places().get(i.path().replaceFirst("^/inputs/([^/]*).*", "$1"));
            if (place != null) {
                error.put("cell", place);
            }
        });
        write(row, result);
    }

    private void write(BatchRow row, ObjectNode result) throws IOException {
        result.put("row", row.number());
        row.cells().forEach((name, value) -> {
            if (name.startsWith("#")) {
                result.set(name, CalculatorViews.value(value));
            }
        });
        out.write(result.toString());
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
