package org.guiju.exchange.api.batch;

import java.util.Locale;

/** Forms of rows. */
public enum BatchFormat {
    /** A question as JSON in each line; an answer as JSON in each line. */
    JSON_LINES("jsonl", "application/x-ndjson; charset=utf-8"),
    /** A table whose head names the inputs; a table with outcome, outputs and faults. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** The same in the first sheet of an Office Open XML workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    BatchFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format of a file by its name: {@code .csv}, {@code .xlsx}, or anything else for JSON lines. */
    public static BatchFormat ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") ? CSV : lower.endsWith(".xlsx") ? XLSX : JSON_LINES;
    }

    /** The format of a media type; JSON lines for those that are none of the tables. */
    public static BatchFormat ofMediaType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("text/csv") ? CSV : lower.startsWith(XLSX.mediaType) ? XLSX : JSON_LINES;
    }

    /**
     * The format with this extension.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BatchFormat parse(String name) {
        for (BatchFormat format : values()) {
            if (format.extension.equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("jsonl, csv, xlsx");
    }

    /** Extension of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Media type of what comes out. */
    public String mediaType() {
        return mediaType;
    }
}
