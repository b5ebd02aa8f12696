package org.guiju.records.internal.store;

/** A key of a request was used before, for another request. */
public final class KeyUsedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
