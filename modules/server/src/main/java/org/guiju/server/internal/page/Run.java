package org.guiju.server.internal.page;

/**
 * A stretch of text as it is shown.
 *
 * @param text the characters
 * @param href where it leads, or null for plain text
 * @param external title of a text that is cited but not held, or null
 */
public record Run(String text, String href, String external) {

    /** Plain text. */
    static Run plain(String text) {
        return new Run(text, null, null);
    }
}
