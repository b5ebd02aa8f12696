package org.guiju.exchange.api.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.exchange.internal.batch.CsvSink;
import org.guiju.exchange.internal.batch.ExampleRow;
import org.guiju.exchange.internal.batch.XlsxTemplate;

/** A file to fill in for {@link Batch}: the columns of a calculator with their units, and one row as an example. */
public final class BatchTemplate {

    private final Calculator calculator;
    private final Locale locale;

    /**
     * For one calculator.
     *
     * @param locale language of the head of tables and of the explanations in a workbook
     */
    public BatchTemplate(Calculator calculator, Locale locale) {
        this.calculator = calculator;
        this.locale = locale;
    }

    /**
     * Writes it. A workbook has choices as drop-down lists and a second sheet that explains the columns. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public void write(BatchFormat format, OutputStream stream) throws IOException {
        ExampleRow example = new ExampleRow(calculator, locale);
        switch (format) {
            case CSV -> {
                stream.write(0xef); // the mark by which spreadsheet programs know UTF-8
                stream.write(0xbb);
                stream.write(0xbf);
                line(stream, example.columns().stream().map(ExampleRow.Column::head).toList());
                line(stream, example.columns().stream().map(c -> c.text()).toList());
            }
            case XLSX -> new XlsxTemplate(example, calculator.title(locale), locale).write(stream);
            case JSON_LINES -> {
                ObjectNode question = JsonNodeFactory.instance.objectNode();
                if (calculator.model().mark().map(DecisionModel.Mark::selecting).orElse("").isEmpty()) {
                    question.put("on", ExampleRow.DAY.toString());
                }
                ObjectNode inputs = question.putObject("inputs");
                example.columns().stream()
                        .filter(c -> c.input() != null)
                        .forEach(c -> inputs.set(c.input().name(), new ObjectMapper().valueToTree(c.json())));
                stream.write((question + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void line(OutputStream stream, List<String> cells) throws IOException {
        stream.write((String.join(",", cells.stream().map(CsvSink::quoted).toList()) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
