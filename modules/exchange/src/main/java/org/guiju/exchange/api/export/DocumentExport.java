package org.guiju.exchange.api.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.guiju.exchange.internal.akn.AkomaNtosoReader;
import org.guiju.exchange.internal.akn.AkomaNtosoWriter;
import org.guiju.exchange.internal.text.MarkdownWriter;
import org.guiju.exchange.internal.text.TextWriter;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.validity.Validity;

/** Writes documents in other forms. Stateless; the same document gives the same bytes. */
public final class DocumentExport {

    private DocumentExport() {}

    /**
     * Writes a document. The stream stays open.
     *
     * @param document document, or an {@link Excerpt} of one
     * @param validity status to be printed with it in text and Markdown, or null
     * @param locale language of what is added to the text
     * @throws IOException if the stream fails
     */
    public static void write(
            LegalDocument document, ExportFormat format, Validity validity, Locale locale, OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> DocumentCodec.write(document, out);
            case AKN -> new AkomaNtosoWriter(document).write(out);
            case MARKDOWN -> new MarkdownWriter(document, validity, locale).write(out);
            case TEXT -> new TextWriter(document, validity, locale).write(out);
        }
        out.flush();
    }

    /**
     * Reads back what was written as Akoma Ntoso. The stream is closed.
     *
     * @param file name for messages
     * @throws IOException if it is no such file; the message names file, line and fault
     */
    public static LegalDocument readAkomaNtoso(InputStream in, String file) throws IOException {
        return AkomaNtosoReader.read(in, file);
    }
}
