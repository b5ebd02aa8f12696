package org.guiju.regulation.api;

/**
 * One cell of a table row.
 *
 * @param text cleaned text, empty for an empty cell; lines separated by {@code \n}
 * @param columns how many columns it spans, at least 1
 * @param rows how many rows it spans, at least 1; rows below leave the spanned cell out, as in HTML
 */
public record Cell(String text, int columns, int rows) {

    /**
     * Checks the spans.
     *
     * @throws IllegalArgumentException if a span is below 1
     */
    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell spans at least one column and one row");
        }
    }

    /** A cell that spans nothing. */
    public static Cell of(String text) {
        return new Cell(text, 1, 1);
    }
}
