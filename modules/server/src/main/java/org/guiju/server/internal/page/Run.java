package org.guiju.server.internal.page;

/**
 * A stretch of text as it is shown. At most one of the others is not null.
 *
 * @param text the characters
 * @param href where it leads, or null
 * @param external title of a text that is cited but not held, or null
 * @param meaning meaning of a term that the document defines, or null
 */
public record Run(String text, String href, String external, String meaning) {

    /** Plain text. */
    static Run plain(String text) {
        return new Run(text, null, null, null);
    }
}
