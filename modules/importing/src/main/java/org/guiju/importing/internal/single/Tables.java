package org.guiju.importing.internal.single;

import java.util.List;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.catalogue.LineRange;
import org.guiju.importing.internal.structure.Block;
import org.guiju.regulation.api.Cell;

/** Makes table blocks of tables that a file format keeps. */
final class Tables {

    private Tables() {}

    /**
     * A table.
     *
     * @param first first line or paragraph
     * @param last last one
     * @param header how many of the rows are heading rows
     * @param rows all rows
     */
    static Block block(int first, int last, int header, List<List<Cell>> rows) {
        LineRange range = new LineRange(Math.max(1, first), Math.max(1, Math.max(first, last)));
        List<Correction.Row> body =
                rows.subList(header, rows.size()).stream().map(cells -> new Correction.Row(cells, null)).toList();
        return new Block.Table(new Correction.Table("", "", List.of(range), "", "", new Correction.Difference("", ""),
                range.first(), "", "", rows.subList(0, header), body, List.of()));
    }
}
