package org.guiju.desktop.library.internal.print;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import org.guiju.desktop.library.internal.typeset.ScreenSurface;
import org.guiju.desktop.library.internal.typeset.TypeFonts;

/** Gives the sheets of a document to a printer. */
public final class PrinterSheets implements Printable {

    private final PrintedDocument document;
    private final TypeFonts fonts;

    /** Prints this document in the fonts in which it is laid out. */
    public PrinterSheets(PrintedDocument document, TypeFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    @Override
    public int print(Graphics graphics, PageFormat format, int sheet) {
        if (sheet >= document.sheets()) {
            return NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            document.paintHead(new ScreenSurface(g, fonts), sheet);
            Paper paper = document.paper();
            for (PrintedDocument.Strip strip : document.strips(sheet)) {
                Graphics2D part = (Graphics2D) g.create();
                part.clip(new Rectangle2D.Float(0, strip.at(), paper.width(), strip.height()));
                part.translate(paper.left(), strip.shift());
                document.paint(new ScreenSurface(part, fonts), strip);
                part.dispose();
            }
        } finally {
            g.dispose();
        }
        return PAGE_EXISTS;
    }
}
