package org.guiju.desktop.calculation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guiju.calculation.api.model.InputNode;

/**
 * Rows copied from a spreadsheet.
 *
 * @param headed whether they began with the names of columns; then the cells stand in the order of the columns
 * @param cells cells by rows; null where a headed row says nothing about a column
 */
record PastedRows(boolean headed, List<List<String>> cells) {

    /** Reads lines of cells that are separated by tabs. A cell in quotation marks may hold lines and tabs. */
    static PastedRows of(String text, List<InputNode.Column> columns) {
        List<List<String>> rows = split(text);
        if (rows.isEmpty()) {
            return new PastedRows(false, rows);
        }
        int[] places = rows.getFirst().stream().mapToInt(name -> place(name, columns)).toArray();
        if (Arrays.stream(places).anyMatch(p -> p < 0)) {
            return new PastedRows(false, rows);
        }
        List<List<String>> ordered = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String[] cells = new String[columns.size()];
            for (int i = 0; i < Math.min(row.size(), places.length); i++) {
                cells[places[i]] = row.get(i);
            }
            ordered.add(Arrays.asList(cells));
        }
        return new PastedRows(true, ordered);
    }

    /** The column that a head names, with or without its unit in brackets; -1 if none. */
    private static int place(String head, List<InputNode.Column> columns) {
        String name = head.replaceAll("[（(].*[)）]$", "").strip();
        for (int i = 0; i < columns.size(); i++) {
            if (name.equals(columns.get(i).name()) || !name.isEmpty() && name.equalsIgnoreCase(columns.get(i).english())) {
                return i;
            }
        }
        return -1;
    }

    private static List<List<String>> split(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String all = text.stripTrailing().replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted && c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c == '\n' ? ' ' : c);
            }
        }
        row.add(cell.toString().strip());
        rows.add(row);
        return rows;
    }
}
