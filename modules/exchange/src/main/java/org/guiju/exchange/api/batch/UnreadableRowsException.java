package org.guiju.exchange.api.batch;

import java.io.IOException;

/** A file of rows that is not what it should be, or is hostile; nothing of it was read. The message is for the user. */
public final class UnreadableRowsException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong, in the user's language. */
    public UnreadableRowsException(String message, Throwable cause) {
        super(message, cause);
    }
}
