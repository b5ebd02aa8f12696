package org.guiju.server.internal.rest;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.exchange.api.picture.Pictures;
import org.guiju.exchange.api.report.CalculationExport;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.fonts.api.ChineseFonts;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Problem;

/** Sends a calculation as a file: for REST and for the links of the page. */
public final class CalculationFile {

    private final Services services;
    private final LibrarySnapshot library;
    private final Calculator calculator;
    private final Locale locale;

    /** Of a calculator over this snapshot. */
    public CalculationFile(Services services, LibrarySnapshot library, Calculator calculator, Locale locale) {
        this.services = services;
        this.library = library;
        this.calculator = calculator;
        this.locale = locale;
    }

    /** Sends it. A 501 if a PDF is wanted and there is no font. */
    public void send(Question question, Answer answer, ReportFormat format, ServerResponse response) throws IOException {
        if (format == ReportFormat.PDF && ChineseFonts.files().isEmpty()) {
            throw new Problem(501, "problem.font", ChineseFonts.advice());
        }
        CalculationExport export = new CalculationExport(
                library, services.citations().index(library, Progress.NONE), calculator, locale)
                .with(new Pictures(locale,
                        (from, to) -> services.calculators().daysOff(library, from, to, question.calendar()),
                        LocalDate.now(ZoneId.of("Asia/Shanghai"))).of(calculator, question, answer));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(question, answer, format, bytes);
        response.header(HeaderNames.CONTENT_TYPE, format.mediaType());
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName(format) + "\"");
        response.send(bytes.toByteArray());
    }
}
