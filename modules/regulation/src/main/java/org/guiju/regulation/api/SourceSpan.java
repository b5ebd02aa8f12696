package org.guiju.regulation.api;

/**
 * Where a text was read.
 *
 * @param firstLine first line in the source file, counted from 1
 * @param lastLine last line, inclusive
 * @param page printed page of the compilation on which the text begins, or null where it cannot be recovered
 */
public record SourceSpan(int firstLine, int lastLine, Integer page) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the lines are not positive and in order
     */
    public SourceSpan {
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines " + firstLine + "-" + lastLine);
        }
    }
}
