package org.guiju.desktop.calculation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.junit.jupiter.api.Test;

/** Rows from a spreadsheet, as its clipboard holds them. */
class PastedRowsTest {

    private static final List<InputNode.Column> COLUMNS = List.of(
            column("年度", "Year", ValueType.NUMBER), column("原煤产量", "Raw coal", ValueType.NUMBER), column("备注", "", ValueType.TEXT));

    private static InputNode.Column column(String name, String english, ValueType type) {
        return new InputNode.Column(name, english, type, "", List.of(), "", "");
    }

    @Test
    void cellsStandAsTheyWereCopied() {
        PastedRows rows = PastedRows.of("2023\t1,200\r\n2024\t\t停产\r\n", COLUMNS);
        assertFalse(rows.headed());
        assertEquals(List.of(List.of("2023", "1,200"), List.of("2024", "", "停产")), rows.cells());
    }

    @Test
    void aHeadPutsCellsUnderTheirColumnsWhateverTheirOrder() {
        PastedRows rows = PastedRows.of("备注\traw coal (t)\n\"两行\n的\"\"注\"\"\"\t1200\n\t900", COLUMNS);
        assertTrue(rows.headed());
        assertEquals(List.of(Arrays.asList(null, "1200", "两行 的\"注\""), Arrays.asList(null, "900", "")), rows.cells());
    }

    @Test
    void aLineWithOneUnknownNameIsNoHead() {
        assertFalse(PastedRows.of("年度\t产量\n2023\t5", COLUMNS).headed());
        assertEquals(2, PastedRows.of("年度\t产量\n2023\t5", COLUMNS).cells().size());
    }
}
