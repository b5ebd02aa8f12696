package org.guiju.regulation.api;

/**
 * One fault in something that was given to Guiju: content, an import, a form, a request.
 *
 * @param path where: a file with line ({@code documents/x.json:12}), a JSON pointer, a field or an eId
 * @param severity how grave
 * @param message what is wrong and what to do, in the language asked for
 * @param citation address of the provision that demands it, or null
 */
public record Issue(String path, Severity severity, String message, String citation) {

    /** How grave a fault is. */
    public enum Severity {
        /** Refused. */
        ERROR,
        /** Accepted, to be looked at. */
        WARNING,
        /** For information. */
        INFO
    }

    /** An error without a citation. */
    public static Issue error(String path, String message) {
        return new Issue(path, Severity.ERROR, message, null);
    }

    /** A warning without a citation. */
    public static Issue warning(String path, String message) {
        return new Issue(path, Severity.WARNING, message, null);
    }
}
