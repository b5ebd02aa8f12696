package org.guiju.regulation.api;

/**
 * Something the reader of a document must know about its text.
 *
 * @param kind what is the matter
 * @param message one Chinese sentence for the reader
 * @param eId the provision concerned, or null for the document
 * @param firstLine first source line concerned, or null
 * @param lastLine last source line concerned, or null
 */
public record Flag(Kind kind, String message, String eId, Integer firstLine, Integer lastLine) {

    /** What is the matter. */
    public enum Kind {
        /** 附件未收录: an annex is named but not in the source. */
        ANNEX_MISSING,
        /** An article, number or date is lost in the source. */
        TEXT_MISSING,
        /** A picture or a table is lost. */
        FIGURE_MISSING,
        /** A table was restored by hand from damaged text. */
        TABLE_CORRECTED,
        /** Words of the source that look wrong are kept as printed. */
        DOUBTFUL_WORDING,
        /** The source is a shortened or press version. */
        ABRIDGED,
        /** Contact data of persons were left out. */
        PERSONAL_DATA,
        /** A cited basis has since been replaced. */
        BASIS_REPLACED
    }
}
