package org.guiju.desktop.library.internal.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.guiju.desktop.library.internal.typeset.TableBlock.PlacedCell;

/**
 * A table in its grid.
 *
 * @param boxes cells with their place and lines, in order of the text
 * @param lines lines of all cells, in order of the text
 * @param rowTops top of each row and bottom of the last
 * @param height height of the table
 */
record TableLayout(List<CellBox> boxes, List<Line> lines, float[] rowTops, float height) implements BlockLayout {

    private static final float PAD_X = 0.5f;
    private static final float PAD_Y = 0.32f;
    private static final int SHORT = 14;

    /** A cell and its place. */
    record CellBox(PlacedCell cell, float x, float y, float width, float height, List<Line> lines) {
        boolean contains(float atX, float atY) {
            return atX >= x && atX < x + width && atY >= y && atY < y + height;
        }
    }

    static TableLayout of(TableBlock table, TypeFonts fonts, float em, float left, float width) {
        float size = em * BlockStyle.TABLE.size();
        BitSet strong = ParagraphLayout.strong(table);
        table.cells().stream().filter(PlacedCell::header).forEach(c -> strong.set(c.start(), c.end()));
        float[] widths = new ColumnWidths(table, fonts, size, strong).share(width, 2 * PAD_X * size);
        float[] columnX = new float[widths.length + 1];
        columnX[0] = left;
        for (int i = 0; i < widths.length; i++) {
            columnX[i + 1] = columnX[i] + widths[i];
        }
        boolean[] small = columnsOfShortEntries(table);
        List<List<Line>> broken = new ArrayList<>();
        float[] rowHeights = new float[table.rows()];
        Arrays.fill(rowHeights, size * BlockStyle.TABLE.leading() + 2 * PAD_Y * size);
        for (PlacedCell cell : table.cells()) {
            float x = columnX[cell.column()] + PAD_X * size;
            float inner = columnX[cell.column() + cell.columnSpan()] - PAD_X * size - x;
            List<Line> lines = new LineBreaker(fonts).lines(new LineBreaker.Passage(table.text(), cell.start(), cell.end(),
                    strong, size, BlockStyle.TABLE.leading(), x, inner, 0, 0, align(cell, small)));
            broken.add(lines);
            if (cell.rowSpan() == 1) {
                rowHeights[cell.row()] = Math.max(rowHeights[cell.row()], needed(lines, size));
            }
        }
        stretchForSpans(table, broken, rowHeights, size);
        float[] rowTops = new float[table.rows() + 1];
        for (int r = 0; r < table.rows(); r++) {
            rowTops[r + 1] = rowTops[r] + rowHeights[r];
        }
        List<CellBox> boxes = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < broken.size(); i++) {
            PlacedCell cell = table.cells().get(i);
            float y = rowTops[cell.row()];
            float height = rowTops[cell.row() + cell.rowSpan()] - y;
            float down = y + (height - textHeight(broken.get(i))) / 2;
            List<Line> placed = broken.get(i).stream().map(line -> line.down(down)).toList();
            float x = columnX[cell.column()];
            boxes.add(new CellBox(cell, x, y, columnX[cell.column() + cell.columnSpan()] - x, height, placed));
            all.addAll(placed);
        }
        return new TableLayout(List.copyOf(boxes), List.copyOf(all), rowTops, rowTops[table.rows()]);
    }

    /** Headers and columns of short entries stand in the middle, text is flush left. */
    private static BlockStyle.Align align(PlacedCell cell, boolean[] smallColumns) {
        boolean small = cell.columnSpan() > 1 ? length(cell) <= SHORT : smallColumns[cell.column()];
        return cell.header() || small ? BlockStyle.Align.CENTER : BlockStyle.Align.LEFT;
    }

    private static boolean[] columnsOfShortEntries(TableBlock table) {
        boolean[] small = new boolean[table.columns()];
        Arrays.fill(small, true);
        for (PlacedCell cell : table.cells()) {
            if (cell.columnSpan() == 1 && !cell.header()) {
                small[cell.column()] &= length(cell) <= SHORT;
            }
        }
        return small;
    }

    private static int length(PlacedCell cell) {
        return cell.end() - cell.start();
    }

    private static void stretchForSpans(TableBlock table, List<List<Line>> broken, float[] rowHeights, float size) {
        for (int i = 0; i < broken.size(); i++) {
            PlacedCell cell = table.cells().get(i);
            if (cell.rowSpan() > 1) {
                float have = 0;
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    have += rowHeights[r];
                }
                float lacking = needed(broken.get(i), size) - have;
                for (int r = cell.row(); lacking > 0 && r < cell.row() + cell.rowSpan(); r++) {
                    rowHeights[r] += lacking / cell.rowSpan();
                }
            }
        }
    }

    private static float needed(List<Line> lines, float size) {
        return textHeight(lines) + 2 * PAD_Y * size;
    }

    private static float textHeight(List<Line> lines) {
        Line last = lines.get(lines.size() - 1);
        return last.top() + last.height();
    }

    @Override
    public Line lineNear(float x, float y) {
        CellBox near = null;
        float best = Float.MAX_VALUE;
        for (CellBox box : boxes) {
            float dx = Math.max(0, Math.max(box.x - x, x - box.x - box.width));
            float dy = Math.max(0, Math.max(box.y - y, y - box.y - box.height));
            float distance = dx * dx + dy * dy;
            if (distance < best) {
                best = distance;
                near = box;
            }
        }
        if (near == null) {
            return new Line(0, 0, 0, height, height, new float[] {0});
        }
        for (Line line : near.lines) {
            if (y < line.top() + line.height()) {
                return line;
            }
        }
        return near.lines.get(near.lines.size() - 1);
    }
}
