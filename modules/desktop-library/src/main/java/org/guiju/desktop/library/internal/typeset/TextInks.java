package org.guiju.desktop.library.internal.typeset;

import java.awt.Color;
import java.util.Arrays;
import java.util.BitSet;

/** Colour and weight of each character of a block. */
final class TextInks {

    private final Color[] colors;
    private final BitSet strong;

    TextInks(Block block, BlockLayout layout, Palette palette) {
        colors = new Color[block.text().length()];
        Arrays.fill(colors, ground(block.style(), palette));
        strong = ParagraphLayout.strong(block);
        if (layout instanceof TableLayout table) {
            table.boxes().stream()
                    .filter(box -> box.cell().header())
                    .forEach(box -> strong.set(box.cell().start(), box.cell().end()));
        }
        for (Span span : block.spans()) {
            Color color = switch (span.mark()) {
                case Mark.Held held -> palette.link();
                case Mark.Link link -> palette.link();
                case Mark.Command command -> block.style().isHeading() ? null : palette.link();
                case Mark.Muted muted -> palette.muted();
                case Mark.Badge badge -> palette.readable(palette.of(badge.status()));
                case Mark.Tag tag -> palette.readable(tag.warning() ? palette.notice() : palette.muted());
                case Mark.Strong s -> block.style() == BlockStyle.CALLOUT ? null : palette.heading();
                default -> null;
            };
            if (color != null) {
                Arrays.fill(colors, Math.min(span.start(), colors.length), Math.min(span.end(), colors.length), color);
            }
        }
    }

    private static Color ground(BlockStyle style, Palette palette) {
        return switch (style) {
            case BYLINE, STATUS, HISTORY, NOTE, SIDE_WORDS -> palette.muted();
            default -> style.isHeading() ? palette.heading() : palette.ink();
        };
    }

    Color color(int offset) {
        return colors[offset];
    }

    boolean strong(int offset) {
        return strong.get(offset);
    }
}
