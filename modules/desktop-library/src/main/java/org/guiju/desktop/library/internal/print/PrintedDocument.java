package org.guiju.desktop.library.internal.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.DocumentPainter;
import org.guiju.desktop.library.internal.typeset.Overlays;
import org.guiju.desktop.library.internal.typeset.Pagination;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.typeset.Surface;
import org.guiju.desktop.library.internal.typeset.TypeFonts;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.DocumentMetadata;

/** A part of a document on sheets of paper, with title, number, status and page at the head of each. Immutable. */
public final class PrintedDocument {

    /** Size of the text in points, 五号. */
    private static final float SIZE = 10.5f;
    private static final float SMALL = 8.5f;
    private static final Color INK = new Color(0x444444);
    private static final BasicStroke HAIR = new BasicStroke(0.5f);

    private final DocumentPart part;
    private final Paper paper;
    private final TypeFonts fonts;
    private final DocumentLayout layout;
    private final List<Pagination.Slice> sheets;

    /** Lays a part out on sheets; takes a while for a long one. */
    public PrintedDocument(DocumentPart part, Paper paper, TypeFonts fonts) {
        this.part = part;
        this.paper = paper;
        this.fonts = fonts;
        layout = new DocumentLayout(part.blocks(), fonts, SIZE, paper.textWidth());
        sheets = Pagination.of(layout, paper.textHeight());
    }

    /** Number of sheets, at least one. */
    public int sheets() {
        return sheets.size();
    }

    /** The part that is printed. */
    public DocumentPart part() {
        return part;
    }

    /** The sheets that it is printed on. */
    public Paper paper() {
        return paper;
    }

    /** The sheet on which a provision begins, from 0; 0 if it has no place of its own. */
    public int sheetOf(String eId) {
        float y = layout.topOf(eId).orElse(0f);
        for (int i = 0; i < sheets.size(); i++) {
            if (y < sheets.get(i).bottom()) {
                return i;
            }
        }
        return 0;
    }

    /**
     * A part of the layout on a sheet.
     *
     * @param top where it begins in the layout
     * @param bottom where it ends there
     * @param at where it begins on the sheet
     */
    record Strip(float top, float bottom, float at) {
        float height() {
            return bottom - top;
        }

        /** How far below its place in the layout it stands on the sheet. */
        float shift() {
            return at - top;
        }
    }

    /** What stands on a sheet: heading rows of a table that goes on, then the text. */
    List<Strip> strips(int sheet) {
        Pagination.Slice slice = sheets.get(sheet);
        Strip text = new Strip(slice.top(), slice.bottom(), paper.top() + slice.head());
        return slice.head() > 0 ? List.of(new Strip(slice.headTop(), slice.headBottom(), paper.top()), text) : List.of(text);
    }

    /** Paints a strip; the origin is the left top corner of the whole layout. */
    void paint(Surface surface, Strip strip) {
        new DocumentPainter(layout, Palette.PAPER, Overlays.NONE).paint(surface, strip.top(), strip.bottom());
    }

    /** Paints head and foot of a sheet; the origin is its left top corner. */
    void paintHead(Surface surface, int sheet) {
        float right = paper.left() + paper.textWidth();
        float first = paper.top() - Paper.HEAD + SMALL;
        float second = first + SMALL * 1.5f;
        String pages = Words.of("print.page", sheet + 1, sheets.size());
        float room = paper.textWidth() - width(pages) - SMALL * 2;
        write(surface, cut(part.page().document().metadata().title(), room), paper.left(), first);
        write(surface, pages, right - width(pages), first);
        write(surface, cut(String.join("　", second()), paper.textWidth()), paper.left(), second);
        float rule = second + SMALL * 0.7f;
        surface.draw(new Line2D.Float(paper.left(), rule, right, rule), INK, HAIR);
        float foot = paper.top() + paper.textHeight() + SMALL * 1.9f;
        write(surface, Words.of("print.foot", Words.day(LocalDate.now())), paper.left(), foot);
    }

    private List<String> second() {
        DocumentMetadata metadata = part.page().document().metadata();
        List<String> words = new ArrayList<>();
        if (metadata.number() != null && !metadata.number().isBlank()) {
            words.add(metadata.number());
        }
        words.add(Words.of("print.status", Words.status(part.page().validity().status()), Words.day(part.page().on())));
        return words;
    }

    private void write(Surface surface, String text, float x, float baseline) {
        surface.text(text, false, SMALL, INK, fonts.places(text, x, SMALL), baseline);
    }

    private float width(String text) {
        return fonts.places(text, 0, SMALL)[text.length()];
    }

    private String cut(String text, float room) {
        String shown = text;
        while (shown.length() > 1 && width(shown) > room) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)) + "…";
        }
        return shown;
    }
}
