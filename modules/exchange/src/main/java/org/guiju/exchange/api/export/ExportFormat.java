package org.guiju.exchange.api.export;

import java.util.Locale;

/** Forms in which documents can be exported. */
public enum ExportFormat {
    /** Akoma Ntoso 3.0 (OASIS LegalDocML). */
    AKN("xml", "application/akn+xml"),
    /** CommonMark with GFM tables; tables with spans as HTML. */
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    /** The form in which documents are stored. */
    JSON("json", "application/json"),
    /** Plain text with a heading that says how to cite it. */
    TEXT("txt", "text/plain;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
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
     * Reads the name or extension in any case: {@code akn}, {@code xml}, {@code markdown}, {@code md}, {@code json},
     * {@code text}, {@code txt}.
     *
     * @throws IllegalArgumentException if there is no such format
     */
    public static ExportFormat parse(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (wanted.equals(format.extension) || wanted.equals(format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("unknown format '" + name + "'; there are akn, md, json, txt");
    }
}
