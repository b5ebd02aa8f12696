package org.guiju.desktop.library.internal.typeset;

import java.util.BitSet;
import java.util.List;

/**
 * A paragraph or heading in lines.
 *
 * @param lines its lines, at least one
 * @param height its height
 */
record ParagraphLayout(List<Line> lines, float height) implements BlockLayout {

    static ParagraphLayout of(TextBlock block, TypeFonts fonts, float em, float left, float width) {
        BlockStyle style = block.style();
        float size = em * style.size();
        float indent = style.indent() * em;
        boolean hanging = style == BlockStyle.POINT || style == BlockStyle.SUBPOINT || style == BlockStyle.NOTE;
        List<Line> lines = new LineBreaker(fonts).lines(new LineBreaker.Passage(block.text(), 0, block.text().length(),
                strong(block), size, style.leading(), left + indent, width - indent, style.firstIndent() * em,
                hanging ? block.labelEnd() : 0, style.align()));
        Line last = lines.get(lines.size() - 1);
        return new ParagraphLayout(lines, last.top() + last.height());
    }

    static BitSet strong(Block block) {
        BitSet strong = new BitSet(block.text().length());
        if (block.style().bold()) {
            strong.set(0, block.text().length());
        }
        block.spans().stream()
                .filter(s -> s.mark() instanceof Mark.Strong || s.mark() instanceof Mark.Badge)
                .forEach(s -> strong.set(s.start(), s.end()));
        return strong;
    }

    @Override
    public Line lineNear(float x, float y) {
        for (Line line : lines) {
            if (y < line.top() + line.height()) {
                return line;
            }
        }
        return lines.get(lines.size() - 1);
    }
}
