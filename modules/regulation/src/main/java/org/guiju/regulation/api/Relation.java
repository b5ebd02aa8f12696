package org.guiju.regulation.api;

import java.time.LocalDate;

/**
 * What a document does to another, as its text says or as somebody recorded with a source.
 *
 * @param type what it does
 * @param work slug of the other document if it is known to be held, else null
 * @param title title of the other document as printed, without 《》; null if only a number is printed
 * @param number document number as printed, normalised to 〔 〕; null if none
 * @param targetEId provision of the other document concerned, or null for the whole
 * @param date day from which it holds; null for the day on which the document itself takes effect
 * @param eId provision of this document that says so, or null if the source does not stand in the text
 * @param source words or record that say so: a quotation, or who noted it where
 */
public record Relation(
        Type type,
        String work,
        String title,
        String number,
        String targetEId,
        LocalDate date,
        String eId,
        String source) {

    /** What a document does to another. */
    public enum Type {
        /** 废止. */
        REPEALS,
        /** 修改. */
        AMENDS,
        /** 代替: a later edition of the same subject. */
        SUPERSEDES,
        /** 实施, 根据. */
        IMPLEMENTS,
        /** 印发. */
        ISSUES,
        /** 延续: prolongs the term. */
        EXTENDS
    }
}
