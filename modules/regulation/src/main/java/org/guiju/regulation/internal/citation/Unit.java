package org.guiju.regulation.internal.citation;

/** What a step of a citation names, from the outermost inwards. */
enum Unit {
    /** 附件. */
    ANNEX("annex", "附件"),
    /** 编, 部分. */
    PART("prt", "部分"),
    /** 章. */
    CHAPTER("chp", "章"),
    /** 节. */
    SECTION("sec", "节"),
    /** 条. */
    ARTICLE("art", "条"),
    /** 款. */
    PARAGRAPH("para", "款"),
    /** 项. */
    POINT("point", "项"),
    /** 目. */
    SUBPOINT("subpoint", "目"),
    /** 3.2.3 or 二、（三）: a numbered level named by its number alone. */
    LEVEL("lvl", ""),
    /** 表, 附表. */
    TABLE("table", "表"),
    /** 第4行 of a table. */
    ROW("row", "行"),
    /** 专栏. */
    BOX("box", "专栏"),
    /** 注1. */
    NOTE("note", "注"),
    /** 导语. */
    PREAMBLE("preamble", "导语"),
    /** 结尾. */
    CLOSING("closing", "结尾"),
    /** 落款. */
    SIGNATURE("signature", "落款");

    private final String prefix;
    private final String chinese;

    Unit(String prefix, String chinese) {
        this.prefix = prefix;
        this.chinese = chinese;
    }

    /** First word of an eId part. */
    String prefix() {
        return prefix;
    }

    /** The word behind the number. */
    String chinese() {
        return chinese;
    }

    /** Whether this stands inside that in a citation; a level may stand in a level, a paragraph in anything that has text. */
    boolean insideOf(Unit other) {
        return switch (other) {
            case LEVEL -> this == LEVEL || ordinal() >= PARAGRAPH.ordinal();
            case BOX -> this == POINT || ordinal() > other.ordinal();
            case PREAMBLE, CLOSING -> this == PARAGRAPH;
            default -> ordinal() > other.ordinal();
        };
    }
}
