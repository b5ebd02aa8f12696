package org.guiju.desktop.library.internal.typeset;

/**
 * A stretch of a page's text.
 *
 * @param start first place
 * @param end place behind, not before {@code start}
 */
public record TextRange(TextPosition start, TextPosition end) {

    /** The stretch between two places in any order. */
    public static TextRange between(TextPosition a, TextPosition b) {
        return a.compareTo(b) <= 0 ? new TextRange(a, b) : new TextRange(b, a);
    }

    /** A stretch inside one block. */
    public static TextRange in(int block, int start, int end) {
        return new TextRange(new TextPosition(block, start), new TextPosition(block, end));
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** First offset of it in a block, given that the block is touched. */
    int startIn(int block) {
        return block == start.block() ? start.offset() : 0;
    }

    /** Offset behind it in a block, given that the block is touched. */
    int endIn(int block, int length) {
        return block == end.block() ? Math.min(end.offset(), length) : length;
    }

    /** Whether it touches a block. */
    boolean touches(int block) {
        return block >= start.block() && block <= end.block();
    }
}
