package org.guiju.server.internal.http;

/**
 * An error for the client, told as RFC 9457 problem details or as a page. The detail names the way out.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Key of {@link #indexing}. */
    static final String INDEXING = "problem.indexing";

    private static final int INDEXING_SECONDS = 2;

    private final int status;
    private final String key;
    private final transient Object[] arguments;
    private int comeAgain;

    /**
     * Of a kind.
     *
     * @param status HTTP status
     * @param key key of the message in the bundle; {@code key.title} is its title
     * @param arguments what the message names
     */
    public Problem(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** 503: the first index is being made; {@code done} of {@code total} documents so far. */
    public static Problem indexing(long done, long total) {
        return new Problem(503, INDEXING, done, total, INDEXING_SECONDS).comeAgain(INDEXING_SECONDS);
    }

    /** 404: there is no such document. */
    public static Problem noDocument(String id) {
        return new Problem(404, "problem.document", id);
    }

    /** 404: the document has no such provision. */
    public static Problem noProvision(String id, String eId) {
        return new Problem(404, "problem.provision", id, eId);
    }

    /** 400: a parameter cannot be read. */
    public static Problem badParameter(String name, String value, String expected) {
        return new Problem(400, "problem.parameter", name, value, expected);
    }

    /** With the time after which the client may try again, in seconds. */
    public Problem comeAgain(int seconds) {
        comeAgain = seconds;
        return this;
    }

    /** Seconds after which the client may try again, 0 if that is of no use. */
    public int comeAgain() {
        return comeAgain;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Key of the message. */
    public String key() {
        return key;
    }

    /** What the message names. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
