package org.guiju.exchange.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.internal.report.CalculationJson;
import org.guiju.exchange.internal.report.CalculationReport;
import org.guiju.exchange.internal.report.PdfReport;
import org.guiju.exchange.internal.report.QuotedLaw;
import org.guiju.exchange.internal.report.Report;
import org.guiju.exchange.internal.report.TextReport;
import org.guiju.exchange.internal.report.XlsxReport;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Writes one calculation as a document. Reads documents to quote them: not for the event thread. */
public final class CalculationExport {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final LibrarySnapshot library;
    private final CitationIndex citations;
    private final Calculator calculator;
    private final Locale locale;
    private Optional<Picture> picture = Optional.empty();

    /**
     * Of a calculator.
     *
     * @param library the documents that the answer was worked out with
     * @param citations how they are cited
     * @param locale language of all that is not quoted: Chinese, or English for any other
     */
    public CalculationExport(LibrarySnapshot library, CitationIndex citations, Calculator calculator, Locale locale) {
        this.library = library;
        this.citations = citations;
        this.calculator = calculator;
        this.locale = locale;
    }

    /** Puts what the answer looks like into the pages; the other forms have its title only. Returns this. */
    public CalculationExport with(Optional<Picture> shown) {
        picture = shown;
        return this;
    }

    /**
     * Writes a calculation. The stream stays open.
     *
     * @param question what was asked
     * @param answer what came out, in full detail
     * @throws IOException if a document cannot be read, the stream fails, or there is no font for a PDF
     */
    public void write(Question question, Answer answer, ReportFormat format, OutputStream out) throws IOException {
        write(question, answer, format, Instant.now(), out);
    }

    /** The same, worked out at this moment. */
    void write(Question question, Answer answer, ReportFormat format, Instant at, OutputStream out) throws IOException {
        LocalDate on = answer.on() == null ? LocalDate.ofInstant(at, CHINA) : answer.on();
        QuotedLaw law = new QuotedLaw(library, citations, on);
        if (format == ReportFormat.JSON) {
            new CalculationJson(calculator, law, locale).write(question, answer, at, out);
        } else {
            Report report = new CalculationReport(calculator, law, locale).of(question, answer, picture, at);
            switch (format) {
                case PDF -> new PdfReport(report).write(out);
                case XLSX -> new XlsxReport(report).write(out);
                default -> new TextReport(report).write(out);
            }
        }
        out.flush();
    }

    /** Name for its file: what it is of, the day, the extension; no character that a file system minds. */
    public String fileName(ReportFormat format) {
        return calculator.id() + "-" + LocalDate.now(CHINA) + "." + format.extension();
    }
}
