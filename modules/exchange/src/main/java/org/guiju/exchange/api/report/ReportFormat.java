package org.guiju.exchange.api.report;

import java.util.Locale;

/** Forms in which a calculation is handed on. */
public enum ReportFormat {
    /** Pages of A4 with the font embedded. */
    PDF("pdf", "application/pdf"),
    /** A workbook: the result, and the steps in a table. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Plain text. */
    TEXT("txt", "text/plain;charset=UTF-8"),
    /** Question, answer and the words cited, for programs. */
    JSON("json", "application/json");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Extension of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Media type. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Reads the name or extension in any case.
     *
     * @throws IllegalArgumentException if there is no such format
     */
    public static ReportFormat parse(String name) {
        for (ReportFormat format : values()) {
            if (format.extension.equalsIgnoreCase(name) || format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("pdf, xlsx, text, json");
    }

    /**
     * The format of a file by its extension.
     *
     * @throws IllegalArgumentException if it has none of them
     */
    public static ReportFormat ofName(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return parse(lower.substring(lower.lastIndexOf('.') + 1));
    }
}
