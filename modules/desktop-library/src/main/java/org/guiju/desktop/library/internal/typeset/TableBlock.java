package org.guiju.desktop.library.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Provision;

/**
 * A table.
 *
 * @param anchors the table (unless its caption has it) and its rows
 * @param eId the table
 * @param text rows separated by line ends, cells by tabs
 * @param cells cells in order of the text, with their place in the grid
 * @param rows number of rows
 * @param columns number of columns
 * @param headerRows number of header rows at the top
 * @param rowIds eIds of the rows
 * @param rowStarts offset at which each row begins in {@code text}
 * @param spans marked stretches
 * @param box box that frames it, or null
 */
public record TableBlock(
        List<String> anchors,
        String eId,
        String text,
        List<PlacedCell> cells,
        int rows,
        int columns,
        int headerRows,
        List<String> rowIds,
        List<Integer> rowStarts,
        List<Span> spans,
        String box)
        implements Block {

    /** Copies the lists. */
    public TableBlock {
        anchors = List.copyOf(anchors);
        cells = List.copyOf(cells);
        rowIds = List.copyOf(rowIds);
        rowStarts = List.copyOf(rowStarts);
        spans = List.copyOf(spans);
    }

    /**
     * A cell in the grid.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rowSpan rows covered
     * @param columnSpan columns covered
     * @param start offset of its text in the table's text
     * @param end offset behind its text
     * @param header whether it stands in a header row
     */
    public record PlacedCell(int row, int column, int rowSpan, int columnSpan, int start, int end, boolean header) {}

    /** Places the cells of these rows in a grid as HTML does: a cell goes to the first column that is free in its row. */
    public static TableBlock of(List<String> anchors, String eId, List<Provision> rows, String box) {
        StringBuilder text = new StringBuilder();
        List<PlacedCell> cells = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> busyUntil = new ArrayList<>();
        int columns = 0;
        int headers = 0;
        for (int r = 0; r < rows.size(); r++) {
            Provision row = rows.get(r);
            boolean header = row.isHeaderRow();
            headers += header && headers == r ? 1 : 0;
            if (r > 0) {
                text.append('\n');
            }
            starts.add(text.length());
            int column = 0;
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                while (column < busyUntil.size() && busyUntil.get(column) > r) {
                    column++;
                }
                if (c > 0) {
                    text.append('\t');
                }
                int start = text.length();
                text.append(cell.text());
                int rowSpan = Math.min(cell.rows(), rows.size() - r);
                cells.add(new PlacedCell(r, column, rowSpan, cell.columns(), start, text.length(), header));
                for (int k = column; k < column + cell.columns(); k++) {
                    while (busyUntil.size() <= k) {
                        busyUntil.add(0);
                    }
                    busyUntil.set(k, r + rowSpan);
                }
                column += cell.columns();
                columns = Math.max(columns, column);
            }
        }
        return new TableBlock(anchors, eId, text.toString(), cells, rows.size(), Math.max(1, columns), headers,
                rows.stream().map(Provision::eId).toList(), starts, List.of(), box);
    }

    /** The same with these spans. */
    public TableBlock withSpans(List<Span> marked) {
        return new TableBlock(anchors, eId, text, cells, rows, columns, headerRows, rowIds, rowStarts, marked, box);
    }

    @Override
    public BlockStyle style() {
        return BlockStyle.TABLE;
    }
}
