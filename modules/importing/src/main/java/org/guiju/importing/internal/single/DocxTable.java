package org.guiju.importing.internal.single;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.regulation.api.Cell;

/** Collects the cells of a DOCX table while it is read, with the cells merged downwards counted in the cell above. */
final class DocxTable {

    private static final int WIDEST = 1000;

    private final List<List<Draft>> rows = new ArrayList<>();
    private int headers;
    private boolean header;
    private List<Draft> row;
    private Draft cell;

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tr" -> {
                row = new ArrayList<>();
                header = false;
            }
            case "tblHeader" -> header = true;
            case "tc" -> cell = new Draft();
            case "gridSpan" -> {
                String value = DocxParagraph.value(xml);
                if (cell != null && value != null && value.matches("[0-9]{1,4}")) {
                    cell.columns = Math.clamp(Integer.parseInt(value), 1, WIDEST);
                }
            }
            case "vMerge" -> {
                if (cell != null) {
                    cell.continues = !"restart".equals(DocxParagraph.value(xml));
                }
            }
            default -> { }
        }
    }

    void text(String text) {
        if (cell != null && !Blanks.strip(text).isEmpty()) {
            cell.text.append(cell.text.isEmpty() ? "" : "\n").append(Blanks.strip(text));
        }
    }

    void end(String element) {
        if (element.equals("tc") && cell != null && row != null) {
            row.add(cell);
            cell = null;
        } else if (element.equals("tr") && row != null) {
            headers += header && headers == rows.size() ? 1 : 0;
            rows.add(row);
            row = null;
        }
    }

    int headerRows() {
        return headers;
    }

    List<List<Cell>> rows() {
        for (int r = 1; r < rows.size(); r++) {
            int column = 0;
            for (Draft draft : rows.get(r)) {
                if (draft.continues) {
                    Draft above = above(r, column);
                    if (above != null) {
                        above.rows++;
                        draft.merged = draft.text.isEmpty();
                    }
                }
                column += draft.columns;
            }
        }
        return rows.stream()
                .map(drafts -> drafts.stream().filter(draft -> !draft.merged)
                        .map(draft -> new Cell(draft.text.toString(), draft.columns, draft.rows)).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /** The cell that begins in that column in the nearest row above and is not itself merged. */
    private Draft above(int r, int column) {
        for (int i = r - 1; i >= 0; i--) {
            int at = 0;
            for (Draft draft : rows.get(i)) {
                if (at == column && !draft.merged) {
                    return draft;
                }
                at += draft.columns;
            }
        }
        return null;
    }

    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private int columns = 1;
        private int rows = 1;
        private boolean continues;
        private boolean merged;
    }
}
