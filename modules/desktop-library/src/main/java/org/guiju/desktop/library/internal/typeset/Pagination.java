package org.guiju.desktop.library.internal.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a layout into pages: between blocks, between lines of a paragraph so that no line stands alone, between rows of a
 * table that no cell spans. A heading stays with what it heads; a table that goes on bears its heading rows again.
 */
public final class Pagination {

    /** Heading rows that take more of a page than this are not shown again. */
    private static final float TALLEST_HEAD = 0.3f;

    private final DocumentLayout layout;
    private final float height;
    /** Where a page may end, in order. */
    private final List<Float> good = new ArrayList<>();
    /** Where it may end if there is no good place. */
    private final List<Float> poor = new ArrayList<>();

    private Pagination(DocumentLayout layout, float height) {
        this.layout = layout;
        this.height = height;
    }

    /**
     * A part of the layout from one height to another.
     *
     * @param top where it begins
     * @param bottom where it ends
     * @param headTop where the heading rows begin that are shown again above it
     * @param headBottom where these end; equal to {@code headTop} if there are none
     */
    public record Slice(float top, float bottom, float headTop, float headBottom) {

        /** Height of the heading rows shown again. */
        public float head() {
            return headBottom - headTop;
        }

        /** Height of all. */
        public float height() {
            return head() + bottom - top;
        }
    }

    /**
     * The pages of a layout.
     *
     * @param height most height of a page, in units of the layout
     */
    public static List<Slice> of(DocumentLayout layout, float height) {
        return new Pagination(layout, height).cut();
    }

    private List<Slice> cut() {
        int blocks = layout.blocks().size();
        for (int b = 0; b < blocks; b++) {
            inside(b);
            if (b + 1 < blocks) {
                float between = (layout.bottom(b) + layout.top(b + 1)) / 2;
                (headsNext(layout.blocks().get(b)) ? poor : good).add(between);
                poor.add(between);
            }
        }
        float end = layout.textHeight() + layout.em() * 0.4f;
        List<Slice> slices = new ArrayList<>();
        float top = blocks == 0 ? 0 : Math.max(0, layout.top(0) - layout.em());
        Slice head = head(top);
        while (top + height - head.head() < end) {
            float room = height - head.head();
            float bottom = last(good, top, room);
            bottom = bottom > top ? bottom : last(poor, top, room);
            bottom = bottom > top ? bottom : top + room;
            slices.add(new Slice(top, bottom, head.headTop(), head.headBottom()));
            top = bottom;
            head = head(top);
        }
        slices.add(new Slice(top, Math.max(end, top), head.headTop(), head.headBottom()));
        return slices;
    }

    /** The last place on a page that begins at {@code top}; no page is left nearly empty. */
    private static float last(List<Float> places, float top, float room) {
        float found = -1;
        for (float place : places) {
            if (place > top + room * 0.25f && place <= top + room) {
                found = Math.max(found, place);
            }
        }
        return found;
    }

    /** The heading rows of the table that a page goes on with. */
    private Slice head(float top) {
        for (int b = 0; b < layout.blocks().size() && layout.top(b) < top; b++) {
            if (layout.layout(b) instanceof TableLayout table && layout.bottom(b) > top + 1) {
                int rows = ((TableBlock) layout.blocks().get(b)).headerRows();
                float bottom = table.rowTops()[rows];
                boolean begun = layout.top(b) + bottom < top + 1;
                if (begun && rows > 0 && bottom <= height * TALLEST_HEAD) {
                    return new Slice(top, top, layout.top(b), layout.top(b) + bottom);
                }
            }
        }
        return new Slice(top, top, top, top);
    }

    private static boolean headsNext(Block block) {
        return block.style().isHeading() || block.style() == BlockStyle.CAPTION || block.style() == BlockStyle.BOX_TITLE;
    }

    private void inside(int b) {
        float top = layout.top(b);
        BlockLayout shape = layout.layout(b);
        if (shape instanceof TableLayout table) {
            TableBlock block = (TableBlock) layout.blocks().get(b);
            for (int row = 1; row < block.rows(); row++) {
                (isWhole(block, row) && row > block.headerRows() ? good : poor).add(top + table.rowTops()[row]);
            }
            shape.lines().forEach(line -> poor.add(top + line.top() + line.height()));
            return;
        }
        List<Line> lines = shape.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean company = i > 0 && i + 2 < lines.size();
            (company ? good : poor).add(top + lines.get(i).top() + lines.get(i).height());
        }
    }

    /** Whether no cell crosses the upper edge of a row. */
    private static boolean isWhole(TableBlock table, int row) {
        return table.cells().stream().noneMatch(c -> c.row() < row && c.row() + c.rowSpan() > row);
    }
}
