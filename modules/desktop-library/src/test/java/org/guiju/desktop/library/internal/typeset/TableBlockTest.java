package org.guiju.desktop.library.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.junit.jupiter.api.Test;

class TableBlockTest {

    private static Provision row(String eId, Cell... cells) {
        return new Provision(eId, ProvisionKind.ROW, "", "", "", List.of(cells), List.of(), null);
    }

    private final TableBlock table = TableBlock.of(List.of(), "table_1", List.of(
            row("table_1__head_1", Cell.of("等别"), Cell.of("全库容"), Cell.of("坝高")),
            row("table_1__row_1", new Cell("三", 1, 2), Cell.of("1000≤V＜10000"), Cell.of("60≤H＜100")),
            row("table_1__row_2", new Cell("以较高者为准", 2, 1))), null);

    @Test
    void mergedCellsKeepTheirPlaceInTheGrid() {
        assertEquals(3, table.columns());
        assertEquals(1, table.headerRows());
        TableBlock.PlacedCell last = table.cells().get(6);
        assertEquals(2, last.row());
        assertEquals(1, last.column(), "the first column is still covered by 三");
        assertEquals(2, last.columnSpan());
        assertEquals("以较高者为准", table.text().substring(last.start(), last.end()));
    }

    @Test
    void copiedTextHasTabsAndLineEnds() {
        assertEquals("等别\t全库容\t坝高\n三\t1000≤V＜10000\t60≤H＜100\n以较高者为准", table.text());
    }

    @Test
    void cellsFillTheWidthWithoutOverlap() {
        DocumentLayout layout = new DocumentLayout(List.of(table), new TypeFonts(new Font(Font.DIALOG, Font.PLAIN, 12)), 16, 500);
        TableLayout grid = (TableLayout) layout.layout(0);
        TableLayout.CellBox merged = grid.boxes().get(6);
        TableLayout.CellBox tall = grid.boxes().get(3);
        assertEquals(500, merged.x() + merged.width(), 0.5);
        assertEquals(tall.x() + tall.width(), merged.x(), 0.01);
        assertEquals(tall.y() + tall.height(), merged.y() + merged.height(), 0.01);
        assertTrue(layout.topOf("table_1").isEmpty(), "only anchors given are found");
    }
}
