package org.guiju.regulation.api.library;

import java.io.IOException;

/** A file of content that is not what it should be. The message names the file, the line and the fault. */
public final class ContentFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final String fault;

    /**
     * Makes one.
     *
     * @param file file as the user knows it
     * @param line line counted from 1, 0 if unknown
     * @param column column counted from 1, 0 if unknown
     * @param fault what is wrong
     * @param cause cause, or null
     */
    public ContentFormatException(String file, int line, int column, String fault, Throwable cause) {
        super(file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "") + ": " + fault, cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.fault = fault;
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** Line counted from 1, 0 if unknown. */
    public int line() {
        return line;
    }

    /** Column counted from 1, 0 if unknown. */
    public int column() {
        return column;
    }

    /** What is wrong, without the place. */
    public String fault() {
        return fault;
    }
}
