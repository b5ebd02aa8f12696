package org.guiju.exchange.internal.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.guiju.fonts.api.ChineseFonts;
import org.guiju.fonts.api.FontFile;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A report as PDF, with the characters that it needs of the font that comes with the program. */
public final class PdfReport {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Report report;

    /** Of a report. */
    public PdfReport(Report report) {
        this.report = report;
    }

    /**
     * Writes it.
     *
     * @throws IOException if there is no font; the message says what to do
     */
    public void write(OutputStream out) throws IOException {
        FontFile regular = ChineseFonts.file(REGULAR).orElseThrow(() -> new IOException(ChineseFonts.advice()));
        FontFile bold = ChineseFonts.file(BOLD).orElse(regular);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(regular.path().toFile(), "Guiju", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(bold.path().toFile(), "Guiju", BOLD, FontStyle.NORMAL, true);
        // the page refers to nothing; if it ever did, nothing is to be fetched
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer(ProgramVersion.text());
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(new HtmlReport(report).html())), null);
        builder.toStream(out);
        builder.run();
    }
}
