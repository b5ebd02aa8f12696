package org.guiju.desktop.library.internal.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import org.guiju.desktop.library.internal.page.OutlineEntry;
import org.guiju.desktop.library.internal.typeset.TypeFonts;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.fonts.api.ChineseFonts;
import org.guiju.fonts.api.FontFile;

/** Writes a part of a document as PDF, with the fonts that come with the program, bookmarks, and text that can be copied. */
public final class PdfFile {

    private PdfFile() {}

    /**
     * Writes a file on A4. The stream stays open.
     *
     * @throws IOException if the stream fails, or no font came with the program; the message is for the user
     */
    public static void write(DocumentPart part, OutputStream stream) throws IOException {
        FontFile regular = font(400);
        PrintedDocument printed = new PrintedDocument(part, Paper.A4, measures(regular));
        try (PDDocument pdf = new PDDocument()) {
            PDFont plain = PDType0Font.load(pdf, regular.path().toFile());
            FontFile heavy = font(700);
            PDFont bold = heavy.equals(regular) ? plain : PDType0Font.load(pdf, heavy.path().toFile());
            GlyphNames names = new GlyphNames();
            for (int i = 0; i < printed.sheets(); i++) {
                PDPage page = new PDPage(new PDRectangle(printed.paper().width(), printed.paper().height()));
                pdf.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                    paint(printed, i, out, new PdfSurface(out, plain, bold, names));
                }
            }
            pdf.getDocumentInformation().setTitle(part.page().document().metadata().title());
            pdf.getDocumentInformation().setAuthor(String.join("、", part.page().document().metadata().issuers()));
            pdf.getDocumentInformation().setCreator(Words.of("start.title"));
            pdf.getDocumentCatalog().setLanguage("zh-CN");
            PDDocumentOutline bookmarks = new PDDocumentOutline();
            add(bookmarks, OutlineEntry.of(part.document()), printed, pdf);
            pdf.getDocumentCatalog().setDocumentOutline(bookmarks);
            pdf.save(OutputStream.nullOutputStream()); // embeds the fonts; what glyphs mean can be said only then
            names.enter(pdf);
            pdf.save(stream);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void paint(PrintedDocument printed, int sheet, PDPageContentStream out, PdfSurface surface)
            throws IOException {
        Paper paper = printed.paper();
        out.transform(new Matrix(1, 0, 0, -1, 0, paper.height()));
        printed.paintHead(surface, sheet);
        for (PrintedDocument.Strip strip : printed.strips(sheet)) {
            out.saveGraphicsState();
            out.addRect(0, strip.at(), paper.width(), strip.height());
            out.clip();
            out.transform(Matrix.getTranslateInstance(paper.left(), strip.shift()));
            printed.paint(surface, strip);
            out.restoreGraphicsState();
        }
    }

    private static void add(PDOutlineNode parent, List<OutlineEntry> entries, PrintedDocument printed, PDDocument pdf) {
        for (OutlineEntry entry : entries) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle((entry.label() + " " + entry.heading()).strip());
            PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
            destination.setPage(pdf.getPage(printed.sheetOf(entry.eId())));
            item.setDestination(destination);
            parent.addLast(item);
            add(item, entry.children(), printed, pdf);
        }
    }

    private static FontFile font(int weight) throws IOException {
        Optional<FontFile> file = ChineseFonts.file(weight);
        return file.orElseThrow(() -> new IOException(Words.of("export.nofont")));
    }

    private static TypeFonts measures(FontFile file) throws IOException {
        try {
            return new TypeFonts(Font.createFont(Font.TRUETYPE_FONT, file.path().toFile()));
        } catch (FontFormatException e) {
            throw new IOException(Words.of("export.nofont"), e);
        }
    }
}
