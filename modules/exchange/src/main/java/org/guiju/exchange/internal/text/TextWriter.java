package org.guiju.exchange.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.validity.Validity;

/** Writes a document as plain text: a heading to cite it by, then its words, paragraph by paragraph. */
public final class TextWriter {

    private static final String INDENT = "\u3000\u3000";

    private final LegalDocument document;
    private final Validity validity;
    private final Locale locale;

    /** Of a document; {@code validity} may be null. */
    public TextWriter(LegalDocument document, Validity validity, Locale locale) {
        this.document = document;
        this.validity = validity;
        this.locale = locale;
    }

    /** Writes it in UTF-8. The stream stays open. */
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("《" + document.metadata().title() + "》\n");
        for (String fact : Heading.facts(document.metadata(), validity, locale)) {
            writer.write(fact + "\n");
        }
        writer.write("\n");
        for (Provision p : document.body()) {
            writer.write(text(p));
        }
        writer.flush();
    }

    /** The words of a provision, one line per paragraph, headings set off. */
    public static String text(Provision provision) {
        StringBuilder out = new StringBuilder();
        append(provision, out, "");
        return out.toString();
    }

    private static void append(Provision p, StringBuilder out, String open) {
        String lead = open;
        if (p.kind() == ProvisionKind.ROW) {
            line(out, lead + p.ownText().replace("\n", " "));
            return;
        }
        String own = p.label() + gap(p) + p.heading() + p.text();
        boolean heads = p.kind() == ProvisionKind.PART || p.kind() == ProvisionKind.CHAPTER
                || p.kind() == ProvisionKind.SECTION || p.kind() == ProvisionKind.ANNEX;
        if (heads) {
            out.append('\n');
            line(out, own);
            out.append('\n');
            lead = "";
        } else if (p.text().isEmpty() && p.heading().isEmpty() && !p.label().isEmpty() && !p.children().isEmpty()) {
            lead = lead + INDENT + p.label() + (p.kind() == ProvisionKind.ARTICLE ? "\u3000" : "");
        } else if (!own.isEmpty()) {
            line(out, (lead.isEmpty() ? INDENT : lead) + own);
            lead = "";
        }
        for (Provision child : p.children()) {
            append(child, out, lead);
            lead = "";
        }
    }

    private static String gap(Provision p) {
        boolean closed = p.label().isEmpty() || p.label().matches(".*[、）.)]");
        return closed || p.heading().isEmpty() && p.text().isEmpty() ? "" : "\u3000";
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
