package org.guiju.importing.internal.paragraph;

/** How the lines of a source were broken, and so how paragraphs are told. */
public enum Convention {
    /** The last line of a paragraph ends with a blank, wrapped lines do not. */
    TRAILING_BLANK("trailing-blank"),
    /** Lines are filled to a fixed width; a paragraph's first line is two characters shorter. */
    WIDTH("width"),
    /** A line is a paragraph, cut only at page ends; with Markdown markup. */
    MARKDOWN("markdown"),
    /** Blank lines end paragraphs, other line ends mean nothing unless a sentence ends there. */
    SOFT_BREAKS("soft-breaks"),
    /** Every line is a paragraph. */
    LINES("lines");

    private final String id;

    Convention(String id) {
        this.id = id;
    }

    /** Name in catalogues. */
    public String id() {
        return id;
    }

    /** The convention of that name, null if there is none. */
    public static Convention ofId(String id) {
        for (Convention convention : values()) {
            if (convention.id.equals(id)) {
                return convention;
            }
        }
        return null;
    }
}
