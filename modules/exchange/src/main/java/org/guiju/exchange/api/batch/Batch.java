package org.guiju.exchange.api.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.internal.batch.BatchRow;
import org.guiju.exchange.internal.batch.CsvSink;
import org.guiju.exchange.internal.batch.CsvSource;
import org.guiju.exchange.internal.batch.JsonLinesSink;
import org.guiju.exchange.internal.batch.JsonLinesSource;
import org.guiju.exchange.internal.batch.RowSink;
import org.guiju.exchange.internal.batch.RowSource;
import org.guiju.exchange.internal.batch.TableHead;
import org.guiju.exchange.internal.batch.XlsxSink;
import org.guiju.exchange.internal.batch.XlsxSource;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.task.Progress;

/** Asks a calculator row by row. A faulty row is told in its place, by row and column, and ends nothing; memory stays the same. */
public final class Batch {

    /** Often enough for a second's patience, seldom enough to cost nothing. */
    private static final int ROWS_PER_REPORT = 64;

    /** Faults told in a summary; all of them stand in what comes out. */
    public static final int MOST_FAULTS = 100;

    private final Calculator calculator;
    private final Service service;
    private final Locale locale;

    /** Answers a question. */
    @FunctionalInterface
    public interface Service {
        /** Answers, or refuses with every fault. */
        Answer answer(Question question) throws QuestionRefusedException, IOException;
    }

    /**
     * What was done.
     *
     * @param rows rows read
     * @param faulty rows with a fault among them
     * @param faults the first faults, at most {@link #MOST_FAULTS}
     */
    public record Summary(long rows, long faulty, List<Fault> faults) {
        /** Copies the list. */
        public Summary {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A fault of a row.
     *
     * @param row number of the row, from 1; the head does not count
     * @param cell the cell of a workbook, such as {@code D5}; empty in other forms
     * @param column name of the column, empty if the whole row is meant
     * @param message what is wrong
     */
    public record Fault(long row, String cell, String column, String message) {}

    /**
     * For one calculator.
     *
     * @param service answers single questions, without steps
     * @param locale language of faults and of the head of a workbook
     */
    public Batch(Calculator calculator, Service service, Locale locale) {
        this.calculator = calculator;
        this.service = service;
        this.locale = locale;
    }

    /**
     * Reads rows of a file, asks, writes rows. The stream stays open.
     *
     * @param progress hears of the bytes read and the rows done, and may cancel before each row
     * @throws IOException if the file is none of this format, is refused as hostile, or a stream fails; what was written
     *     before stays
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Summary run(BatchFormat in, Path file, BatchFormat out, OutputStream stream, Progress progress)
            throws IOException {
        long rows = 0;
        long faulty = 0;
        List<Fault> faults = new ArrayList<>();
        ResourceBundle words = BatchRow.words(locale);
        MessageFormat message = new MessageFormat(words.getString("progress"), locale);
        try (RowSource source = source(in, file); RowSink sink = sink(out, stream)) {
            sink.begin(source.extras());
            for (BatchRow row = source.next(); row != null; row = source.next()) {
                progress.checkCancelled();
                rows++;
                List<Issue> issues = answer(row, sink);
                if (!issues.isEmpty()) {
                    faulty++;
                    issues.stream().limit(MOST_FAULTS - faults.size()).map(row::fault).forEach(faults::add);
                }
                if (rows % ROWS_PER_REPORT == 1) {
                    progress.report(source.read(), source.total(), message.format(new Object[] {rows, faulty}));
                }
            }
            progress.report(source.total(), source.total(), message.format(new Object[] {rows, faulty}));
        }
        return new Summary(rows, faulty, faults);
    }

    /** What is wrong with a row; empty if it was answered. */
    private List<Issue> answer(BatchRow row, RowSink sink) throws IOException {
        List<Issue> issues = row.issues();
        if (issues.isEmpty()) {
            try {
                sink.answer(row, service.answer(row.question()));
                return List.of();
            } catch (QuestionRefusedException e) {
                issues = e.issues();
            } catch (CalculatorFaultException e) {
                issues = List.of(Issue.error("", e.getMessage()));
            }
        }
        sink.refusal(row, issues);
        return issues;
    }

    private RowSource source(BatchFormat format, Path file) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonLinesSource(file, locale);
            case CSV -> new CsvSource(file, new TableHead(calculator, locale));
            case XLSX -> new XlsxSource(file, new TableHead(calculator, locale), locale);
        };
    }

    private RowSink sink(BatchFormat format, OutputStream stream) throws IOException {
        return switch (format) {
            case JSON_LINES -> new JsonLinesSink(stream, locale);
            case CSV -> new CsvSink(stream, calculator);
            case XLSX -> new XlsxSink(stream, calculator, locale);
        };
    }
}
