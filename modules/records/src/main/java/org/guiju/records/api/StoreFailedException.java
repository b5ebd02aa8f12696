package org.guiju.records.api;

/** The store cannot be opened, read or written. What was acknowledged before is kept; what failed was not written. */
public final class StoreFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the store is, and why. */
    public StoreFailedException(String where, Throwable cause) {
        super(where + ": " + (cause.getMessage() == null ? cause : cause.getMessage().lines().findFirst().orElse("")), cause);
    }
}
