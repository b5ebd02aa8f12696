package org.guiju.regulation.api;

/**
 * What a provision is. The prefix begins its part of the {@code eId}.
 *
 * <p>Laws: 编, 章, 节, 条, 款, 项, 目. Policy documents: {@link #LEVEL} nested, 一、 then （一） then 1. then （1）; decimal
 * standards (3, 3.1) are levels too. Articles run through a document, so chapters and sections are not in an article's
 * eId.
 */
public enum ProvisionKind {
    /** 导语, text before the first numbered provision; also the promulgating decree and the history of revisions. */
    PREAMBLE("preamble"),
    /** 编 or 第一部分. */
    PART("prt"),
    /** 章. */
    CHAPTER("chp"),
    /** 节. */
    SECTION("sec"),
    /** 条. */
    ARTICLE("art"),
    /** 款, a paragraph; unnumbered in print, counted within its parent. */
    PARAGRAPH("para"),
    /** 项, （一）. */
    POINT("point"),
    /** 目, 1. inside an item. */
    SUBPOINT("subpoint"),
    /** Numbered level of a policy document or a standard. */
    LEVEL("lvl"),
    /** 表, with {@link #ROW} children. */
    TABLE("table"),
    /** Row of a table; header rows have {@code head} instead of {@code row} in their eId. */
    ROW("row"),
    /** 专栏. */
    BOX("box"),
    /** Item of a box or of a printed checklist. */
    ITEM("item"),
    /** 附件, 附录, 附表 inside the document. */
    ANNEX("annex"),
    /** 注, 脚注. */
    NOTE("note"),
    /** Text after the last numbered provision that belongs to the document as a whole. */
    CLOSING("closing"),
    /** 落款: issuers and date. */
    SIGNATURE("signature");

    private final String prefix;

    ProvisionKind(String prefix) {
        this.prefix = prefix;
    }

    /** First word of this kind's part of an eId, such as {@code art}. */
    public String prefix() {
        return prefix;
    }
}
