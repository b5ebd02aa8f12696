package org.guiju.desktop.library.internal.typeset;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page: all blocks of a document laid out below each other in a column. Immutable. Coordinates are pixels from the left
 * top corner of the column.
 */
public final class DocumentLayout {

    private static final float TOP = 1.6f;
    private static final float BOTTOM = 6f;

    private final List<Block> blocks;
    private final TypeFonts fonts;
    private final float em;
    private final float width;
    private final BlockLayout[] layouts;
    private final float[] tops;
    private final float height;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();

    /** A frame around blocks that belong together. */
    record Frame(int first, int last, float top, float bottom) {}

    /**
     * Lays out blocks.
     *
     * @param blocks blocks in order
     * @param fonts fonts
     * @param em size of the running text in pixels
     * @param width width of the column in pixels
     */
    public DocumentLayout(List<? extends Block> blocks, TypeFonts fonts, float em, float width) {
        this.blocks = List.copyOf(blocks);
        this.fonts = fonts;
        this.em = em;
        this.width = width;
        layouts = new BlockLayout[blocks.size()];
        tops = new float[blocks.size()];
        float y = (width > em * 30 ? TOP : 0.2f) * em;
        float owed = 0;
        for (int i = 0; i < layouts.length; i++) {
            Block block = this.blocks.get(i);
            boolean framed = block.box() != null;
            boolean opens = framed && (i == 0 || !block.box().equals(this.blocks.get(i - 1).box()));
            boolean closes = framed && (i == layouts.length - 1 || !block.box().equals(this.blocks.get(i + 1).box()));
            float inset = inset(block);
            layouts[i] = block instanceof TableBlock table
                    ? TableLayout.of(table, fonts, em, inset, width - 2 * inset)
                    : ParagraphLayout.of((TextBlock) block, fonts, em, inset, width - 2 * inset);
            y += i == 0 ? 0 : Math.max(owed, block.style().before() * em);
            y += opens ? em * 0.9f : 0;
            tops[i] = y;
            y += layouts[i].height();
            owed = block.style().after() * em + (closes ? em * 1.5f : 0);
            if (closes) {
                int first = i;
                while (first > 0 && block.box().equals(this.blocks.get(first - 1).box())) {
                    first--;
                }
                frames.add(new Frame(first, i, tops[first] - em * 0.7f, y + em * 0.7f));
            }
            for (String anchor : block.anchors()) {
                anchors.putIfAbsent(anchor, i);
            }
        }
        height = y + BOTTOM * em;
    }

    private float inset(Block block) {
        if (block.box() != null || block.style() == BlockStyle.CALLOUT) {
            return em * 1.1f;
        }
        return 0;
    }

    /** The blocks. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Whether this is the layout of these very blocks in these fonts. */
    public boolean laysOut(List<? extends Block> others, TypeFonts otherFonts) {
        return fonts == otherFonts && blocks.equals(others);
    }

    /** Height of the page. */
    public float height() {
        return height;
    }

    /** Height down to the end of the last line, with the margin at the top but without that at the bottom. */
    public float textHeight() {
        return height - BOTTOM * em;
    }

    /** Width of the column. */
    public float width() {
        return width;
    }

    /** Size of the running text. */
    public float em() {
        return em;
    }

    TypeFonts fonts() {
        return fonts;
    }

    BlockLayout layout(int block) {
        return layouts[block];
    }

    List<Frame> frames() {
        return frames;
    }

    /** Top of a block. */
    public float top(int block) {
        return tops[block];
    }

    /** Bottom of a block. */
    public float bottom(int block) {
        return tops[block] + layouts[block].height();
    }

    /** The block at this height, or the last one above it; 0 above all, -1 if there is none. */
    public int blockAt(float y) {
        int low = 0;
        int high = tops.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tops.length == 0 ? -1 : low;
    }

    /** The block with which a provision begins. */
    public Optional<Integer> blockOf(String eId) {
        return Optional.ofNullable(anchors.get(eId));
    }

    /** Top of a provision: its block, or its row in a table. */
    public Optional<Float> topOf(String eId) {
        return blockOf(eId).map(i -> {
            int row = blocks.get(i) instanceof TableBlock table ? table.rowIds().indexOf(eId) : -1;
            return tops[i] + (row > 0 ? ((TableLayout) layouts[i]).rowTops()[row] : 0);
        });
    }

    /** The place nearest to a point. */
    public TextPosition positionAt(float x, float y) {
        int block = Math.max(0, blockAt(y));
        if (block + 1 < tops.length && y > (bottom(block) + tops[block + 1]) / 2) {
            block++;
        }
        if (tops.length == 0) {
            return new TextPosition(0, 0);
        }
        return new TextPosition(block, layouts[block].lineNear(x, y - tops[block]).nearest(x));
    }

    /** The character under a point. */
    public Optional<TextPosition> characterAt(float x, float y) {
        int block = blockAt(y);
        if (block < 0 || y < tops[block] || y > bottom(block)) {
            return Optional.empty();
        }
        Line line = layouts[block].lineNear(x, y - tops[block]);
        float inside = y - tops[block] - line.top();
        int offset = line.characterAt(x);
        return offset < 0 || inside < 0 || inside > line.height()
                ? Optional.empty() : Optional.of(new TextPosition(block, offset));
    }

    /** The span under a point that can be followed or explained, with its block. */
    public Optional<Placed> spanAt(float x, float y) {
        return characterAt(x, y).flatMap(p -> blocks.get(p.block()).spanAt(p.offset()).map(s -> new Placed(p.block(), s)));
    }

    /** A span and the block in which it stands. */
    public record Placed(int block, Span span) {
        /** The text that it covers. */
        public TextRange range() {
            return TextRange.in(block, span.start(), span.end());
        }
    }

    /** Rectangles that a stretch of text covers, one for each line. */
    public List<Rectangle2D.Float> rectangles(TextRange range) {
        List<Rectangle2D.Float> found = new ArrayList<>();
        for (int b = range.start().block(); b <= Math.min(range.end().block(), tops.length - 1); b++) {
            rectanglesIn(b, range.startIn(b), range.endIn(b, blocks.get(b).text().length()), found);
        }
        return found;
    }

    void rectanglesIn(int block, int start, int end, List<Rectangle2D.Float> into) {
        for (Line line : layouts[block].lines()) {
            int from = Math.max(start, line.start());
            int to = Math.min(end, line.end());
            if (from < to) {
                float x = line.xAt(from);
                into.add(new Rectangle2D.Float(x, tops[block] + line.top(), line.xAt(to) - x, line.height()));
            }
        }
    }

    /** The whole text. */
    public TextRange all() {
        return tops.length == 0 ? TextRange.in(0, 0, 0) : new TextRange(new TextPosition(0, 0),
                new TextPosition(tops.length - 1, blocks.get(tops.length - 1).text().length()));
    }

    /** The text of a stretch, blocks separated by line ends. */
    public String text(TextRange range) {
        StringBuilder out = new StringBuilder();
        for (int b = range.start().block(); b <= Math.min(range.end().block(), tops.length - 1); b++) {
            String text = blocks.get(b).text();
            if (b > range.start().block()) {
                out.append('\n');
            }
            out.append(text, Math.min(range.startIn(b), text.length()), range.endIn(b, text.length()));
        }
        return out.toString();
    }
}
