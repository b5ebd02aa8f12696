package org.guiju.search.api;

/** The index cannot be read or made. The message is for the user and names the way out. */
public final class SearchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user and the cause. */
    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
