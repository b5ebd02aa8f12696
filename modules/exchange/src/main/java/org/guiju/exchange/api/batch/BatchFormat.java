package org.guiju.exchange.api.batch;

import java.util.Locale;

/** Forms of rows. */
public enum BatchFormat {
    /** A question as JSON in each line; an answer as JSON in each line. */
    JSON_LINES,
    /** A table whose head names the inputs; a table with outcome, outputs and faults. */
    CSV;

    /** The format of a file by its name: {@code .csv} or anything else. */
    public static BatchFormat ofName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSON_LINES;
    }

    /** The format of a media type. */
    public static BatchFormat ofMediaType(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("text/csv") ? CSV : JSON_LINES;
    }

    /** Media type of what comes out. */
    public String mediaType() {
        return this == CSV ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8";
    }
}
