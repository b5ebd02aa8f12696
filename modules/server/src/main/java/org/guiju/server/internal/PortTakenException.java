package org.guiju.server.internal;

/** The server cannot listen where it was asked to. */
public final class PortTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * At an address.
     *
     * @param cause what was refused, or null if unknown
     */
    public PortTakenException(String host, int port, Throwable cause) {
        super(host + ":" + port, cause);
    }
}
