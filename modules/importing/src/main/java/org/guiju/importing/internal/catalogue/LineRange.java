package org.guiju.importing.internal.catalogue;

/**
 * Lines of a source.
 *
 * @param first first line, from 1
 * @param last last line, inclusive
 */
public record LineRange(int first, int last) {

    /** Whether a line lies in it. */
    public boolean contains(int line) {
        return line >= first && line <= last;
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
