package org.guiju.importing.internal.structure;

/** Ways in which provisions are numbered, outermost first. */
public enum Scheme {
    /** 第一编, 第一部分. */
    PART(0),
    /** 第一章. */
    CHAPTER(0),
    /** 第一节. */
    SECTION(0),
    /** 第一条. */
    ARTICLE(0),
    /** 一、. */
    HAN(1),
    /** （一）. */
    HAN_BRACKET(2),
    /** 1. */
    ARABIC(3),
    /** （1）. */
    ARABIC_BRACKET(4),
    /** 1）. */
    ARABIC_HALF_BRACKET(5),
    /** ①. */
    CIRCLED(6),
    /** 3.1, A.1.1. */
    DECIMAL(1),
    /** 专栏. */
    BOX(0),
    /** 附件, 附录, 附表. */
    ANNEX(0),
    /** 表. */
    TABLE(0),
    /** 注：. */
    NOTE(0);

    private final int rank;

    Scheme(int rank) {
        this.rank = rank;
    }

    /** Depth among numbered levels, from 1; 0 for what is no level. */
    public int rank() {
        return rank;
    }
}
