package org.guiju.desktop.library.internal.typeset;

/**
 * A marked stretch of a block's text.
 *
 * @param start offset of the first character in the block's text
 * @param end offset behind the last character
 * @param mark what it is
 */
public record Span(int start, int end, Mark mark) {

    /** Whether the character at the offset is in it. */
    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }
}
