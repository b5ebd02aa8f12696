package org.guiju.search.api;

import java.util.List;

/**
 * An excerpt with the words that were found.
 *
 * @param text the excerpt, with … where something is left out
 * @param highlights ranges in {@code text} to be shown emphasised, in order, not overlapping
 */
public record Snippet(String text, List<Range> highlights) {

    /** Copies the list. */
    public Snippet {
        highlights = List.copyOf(highlights);
    }

    /**
     * A range of characters.
     *
     * @param start first character
     * @param end behind the last character
     */
    public record Range(int start, int end) {}
}
