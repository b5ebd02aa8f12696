package org.guiju.desktop.library.internal.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.typeset.TypeFonts;
import org.junit.jupiter.api.Test;

class ReadingPlaceTest {

    private static final TypeFonts FONTS = new TypeFonts(new Font(Font.DIALOG, Font.PLAIN, 13));

    /** Articles of many lines, so that their heights change with the width. */
    private static DocumentLayout page(float em, float width) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            String text = "第" + i + "条　" + "违反本条例规定，排污单位有下列行为之一的，由生态环境主管部门责令改正。".repeat(6);
            blocks.add(new TextBlock(List.of("art_" + i), "art_" + i, BlockStyle.PARAGRAPH, text, List.of(), 0, 0, null));
        }
        return new DocumentLayout(blocks, FONTS, em, width);
    }

    @Test
    void theArticleJumpedToKeepsItsDistanceFromTheEdge() {
        DocumentLayout narrow = page(13, 300);
        DocumentLayout wide = page(13, 700);
        float y = narrow.topOf("art_33").orElseThrow() - 20;
        float now = new ReadingPlace(narrow, y, 600, "art_33").topIn(wide);
        assertEquals(wide.topOf("art_33").orElseThrow() - 20, now, 0.5f);
    }

    @Test
    void largerTextMovesTheArticleByAsMuchAsItGrows() {
        float y = page(13, 400).topOf("art_33").orElseThrow() - 20;
        float now = new ReadingPlace(page(13, 400), y, 600, "art_33").topIn(page(26, 400));
        assertEquals(page(26, 400).topOf("art_33").orElseThrow() - 40, now, 0.5f);
    }

    @Test
    void inTheMiddleOfAnArticleTheSamePartOfItStaysAtTheEdge() {
        DocumentLayout narrow = page(13, 300);
        DocumentLayout wide = page(13, 700);
        float top = narrow.topOf("art_12").orElseThrow();
        float y = top + (narrow.bottom(11) - top) * 0.75f;
        float now = new ReadingPlace(narrow, y, 600, "art_12").topIn(wide);
        float wideTop = wide.topOf("art_12").orElseThrow();
        assertEquals(wideTop + (wide.bottom(11) - wideTop) * 0.75f, now, 0.5f);
        assertTrue(now < wide.bottom(11));
    }
}
