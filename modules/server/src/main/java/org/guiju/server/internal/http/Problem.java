package org.guiju.server.internal.http;

/**
 * An error for the client, told as RFC 9457 problem details or as a page. The detail names the way out.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient Object[] arguments;

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
