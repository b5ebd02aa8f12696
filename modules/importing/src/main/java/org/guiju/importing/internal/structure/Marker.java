package org.guiju.importing.internal.structure;

import java.util.List;

/**
 * The numbering with which a paragraph begins.
 *
 * @param scheme how it is numbered
 * @param label as printed, blanks taken out
 * @param end where the rest of the paragraph begins
 * @param number its number, -1 if it has none
 * @param sub number behind 之, 0 if none
 * @param parts components of a decimal number, else empty
 * @param strict whether what follows the label proves that it is one: a blank, the end, bold type
 */
public record Marker(Scheme scheme, String label, int end, int number, int sub, List<String> parts, boolean strict) {

    /** Whether a line that begins so begins a paragraph in running text. Bare digits do not. */
    public boolean beginsParagraph() {
        return switch (scheme) {
            case CHAPTER, SECTION, ARTICLE, PART -> strict;
            case HAN, HAN_BRACKET, ARABIC_BRACKET, BOX, NOTE -> true;
            case ARABIC -> number < 100;
            default -> false;
        };
    }

    /** Depth among levels; decimal numbers count their components. */
    public int rank() {
        return scheme == Scheme.DECIMAL ? parts.size() : scheme.rank();
    }
}
