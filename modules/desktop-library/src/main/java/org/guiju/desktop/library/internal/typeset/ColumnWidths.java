package org.guiju.desktop.library.internal.typeset;

import java.util.Arrays;
import java.util.BitSet;
import org.guiju.desktop.library.internal.typeset.TableBlock.PlacedCell;

/** Shares the width of a page among the columns of a table by what stands in them. */
final class ColumnWidths {

    private final TableBlock table;
    private final TypeFonts fonts;
    private final float size;
    private final BitSet strong;
    private final float[] natural;
    private final float[] least;

    ColumnWidths(TableBlock table, TypeFonts fonts, float size, BitSet strong) {
        this.table = table;
        this.fonts = fonts;
        this.size = size;
        this.strong = strong;
        natural = new float[table.columns()];
        least = new float[table.columns()];
    }

    /** Widths that add up to {@code width}; each column gets its padding beside its text. */
    float[] share(float width, float padding) {
        Arrays.fill(natural, size * 2);
        Arrays.fill(least, size * 2);
        for (PlacedCell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                natural[cell.column()] = Math.max(natural[cell.column()], longestLine(cell));
                least[cell.column()] = Math.max(least[cell.column()], Math.min(longestWord(cell), width / 3));
            }
        }
        for (int i = 0; i < natural.length; i++) {
            natural[i] += padding + 1;
            least[i] = Math.min(natural[i], least[i] + padding + 1);
        }
        float wanted = sum(natural);
        float needed = sum(least);
        float[] widths = new float[natural.length];
        for (int i = 0; i < widths.length; i++) {
            if (wanted <= width) {
                widths[i] = natural[i] + (width - wanted) * natural[i] / wanted;
            } else if (needed < width) {
                widths[i] = (float) (least[i] + (width - needed) * weight(i) / weights());
            } else {
                widths[i] = least[i] * width / needed;
            }
        }
        return widths;
    }

    /** Long columns get more, but not in proportion: text can be broken. */
    private double weight(int column) {
        return Math.sqrt(Math.max(0, natural[column] - least[column]));
    }

    private float weights() {
        double sum = 0;
        for (int i = 0; i < natural.length; i++) {
            sum += weight(i);
        }
        return (float) Math.max(sum, 1e-3);
    }

    private float longestLine(PlacedCell cell) {
        float longest = 0;
        float x = 0;
        for (int i = cell.start(); i < cell.end(); i++) {
            x = table.text().charAt(i) == '\n' ? 0 : x + fonts.advance(table.text(), i, strong.get(i), size) * 1.03f;
            longest = Math.max(longest, x);
        }
        return longest;
    }

    private float longestWord(PlacedCell cell) {
        float longest = 0;
        float x = 0;
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = table.text().charAt(i);
            boolean fresh = i == cell.start() || CharacterClass.breaks(table.text().charAt(i - 1), c);
            x = (fresh ? 0 : x) + fonts.advance(table.text(), i, strong.get(i), size) * 1.03f;
            longest = Math.max(longest, x);
        }
        return longest;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
