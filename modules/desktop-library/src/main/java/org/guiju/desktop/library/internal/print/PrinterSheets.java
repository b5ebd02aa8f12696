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
            g.clip(new Rectangle2D.Float(0, paper.top(), paper.width(), document.height(sheet)));
            g.translate(paper.left(), document.shift(sheet));
            document.paintText(new ScreenSurface(g, fonts), sheet);
        } finally {
            g.dispose();
        }
        return PAGE_EXISTS;
    }
}
