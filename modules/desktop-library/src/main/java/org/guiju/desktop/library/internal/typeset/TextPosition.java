package org.guiju.desktop.library.internal.typeset;

/**
 * A place between two characters of a page.
 *
 * @param block index of the block
 * @param offset offset in its text
 */
public record TextPosition(int block, int offset) implements Comparable<TextPosition> {

    @Override
    public int compareTo(TextPosition other) {
        return block != other.block ? Integer.compare(block, other.block) : Integer.compare(offset, other.offset);
    }
}
