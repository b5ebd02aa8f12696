package org.guiju.desktop.library.internal.typeset;

/**
 * How a block is set. All measures in em of the running text.
 */
public enum BlockStyle {
    /** Title of the document. */
    TITLE(1.62f, true, Align.CENTER, 0, 0, 1.4f, 0.7f, 1.4f),
    /** Number and issuers below the title. */
    BYLINE(0.92f, false, Align.CENTER, 0, 0, 0.1f, 0.25f, 1.5f),
    /** Status and what it follows from. */
    STATUS(0.92f, false, Align.CENTER, 0, 0, 0.5f, 0.3f, 1.6f),
    /** Rule between header and text. */
    RULE(0.5f, false, Align.CENTER, 0, 0, 0.6f, 0.9f, 1f),
    /** A word to the reader about the text. */
    CALLOUT(0.9f, false, Align.LEFT, 0, 0, 0.5f, 0.6f, 1.6f),
    /** History of adoption in brackets below a title. */
    HISTORY(0.95f, false, Align.CENTER, 0, 0, 0.2f, 1.0f, 1.7f),
    /** 编. */
    PART(1.3f, true, Align.CENTER, 0, 0, 2.0f, 0.8f, 1.4f),
    /** 章. */
    CHAPTER(1.18f, true, Align.CENTER, 0, 0, 1.7f, 0.8f, 1.4f),
    /** 节. */
    SECTION(1.06f, true, Align.CENTER, 0, 0, 1.2f, 0.6f, 1.4f),
    /** 附件. */
    ANNEX(1.2f, true, Align.LEFT, 0, 0, 2.2f, 0.8f, 1.4f),
    /** 一、 with a heading of its own. */
    LEVEL_1(1.14f, true, Align.LEFT, 0, 0, 1.5f, 0.5f, 1.5f),
    /** （一） with a heading of its own. */
    LEVEL_2(1.04f, true, Align.LEFT, 0, 0, 0.9f, 0.3f, 1.5f),
    /** 1. and deeper with a heading of its own. */
    LEVEL_3(1f, true, Align.LEFT, 2, 0, 0.5f, 0.2f, 1.5f),
    /** First paragraph of an article. */
    ARTICLE(1f, false, Align.JUSTIFY, 2, 0, 0.65f, 0.12f, 1.75f),
    /** A paragraph. */
    PARAGRAPH(1f, false, Align.JUSTIFY, 2, 0, 0.12f, 0.12f, 1.75f),
    /** （一）, hanging. */
    POINT(1f, false, Align.JUSTIFY, 0, 2, 0.08f, 0.08f, 1.72f),
    /** 1. inside a point, hanging. */
    SUBPOINT(1f, false, Align.JUSTIFY, 0, 4, 0.05f, 0.05f, 1.68f),
    /** Title of a table. */
    CAPTION(0.95f, true, Align.CENTER, 0, 0, 1.0f, 0.35f, 1.4f),
    /** A table. */
    TABLE(0.88f, false, Align.LEFT, 0, 0, 0.3f, 0.9f, 1.5f),
    /** Title of a box. */
    BOX_TITLE(1f, true, Align.LEFT, 0, 0, 0.8f, 0.4f, 1.5f),
    /** 注. */
    NOTE(0.88f, false, Align.JUSTIFY, 0, 2, 0.15f, 0.25f, 1.6f),
    /** Heading of a section beside a page. */
    SIDE_HEADING(1.02f, true, Align.LEFT, 0, 0, 1.3f, 0.35f, 1.5f),
    /** Entry of a section beside a page. */
    SIDE_ENTRY(1f, false, Align.LEFT, 0, 0, 0.45f, 0.05f, 1.45f),
    /** Words below an entry. */
    SIDE_WORDS(0.93f, false, Align.LEFT, 0, 0, 0.02f, 0.1f, 1.45f),
    /** Excerpt in a list. */
    EXCERPT(1f, false, Align.LEFT, 0, 0, 0, 0, 1.45f),
    /** 落款. */
    SIGNATURE(1f, false, Align.RIGHT, 0, 0, 0.5f, 0.1f, 1.7f);

    private final float size;
    private final boolean bold;
    private final Align align;
    private final float firstIndent;
    private final float indent;
    private final float before;
    private final float after;
    private final float leading;

    BlockStyle(
            float size, boolean bold, Align align, float firstIndent, float indent, float before, float after, float leading) {
        this.size = size;
        this.bold = bold;
        this.align = align;
        this.firstIndent = firstIndent;
        this.indent = indent;
        this.before = before;
        this.after = after;
        this.leading = leading;
    }

    /** Size of its letters. */
    public float size() {
        return size;
    }

    /** Whether all of it is bold. */
    public boolean bold() {
        return bold;
    }

    /** How its lines are aligned. */
    public Align align() {
        return align;
    }

    /** Indent of the first line. */
    public float firstIndent() {
        return firstIndent;
    }

    /** Indent of the whole block. */
    public float indent() {
        return indent;
    }

    /** Space above. */
    public float before() {
        return before;
    }

    /** Space below. */
    public float after() {
        return after;
    }

    /** Height of a line as a multiple of the size of its letters. */
    public float leading() {
        return leading;
    }

    /** Whether a reader takes it as a heading. */
    public boolean isHeading() {
        return switch (this) {
            case TITLE, PART, CHAPTER, SECTION, ANNEX, LEVEL_1, LEVEL_2, LEVEL_3, BOX_TITLE, CAPTION, SIDE_HEADING -> true;
            default -> false;
        };
    }

    /** How lines are aligned. */
    public enum Align {
        /** Flush left. */
        LEFT,
        /** Centred. */
        CENTER,
        /** Flush right. */
        RIGHT,
        /** Flush on both sides but for the last line. */
        JUSTIFY
    }
}
