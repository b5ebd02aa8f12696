package org.guiju.desktop.records.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableRowSorter;
import org.guiju.desktop.shell.api.Keys;

/** A table of what is read, not typed: sorted by a click on a head, numbers by size, a row taken by Enter or two clicks. */
final class RowsTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int WIDEST = 280;
    private static final int SAMPLE = 60;
    private static final Comparator<Object> BY_SIZE = (a, b) -> {
        boolean numbers = a instanceof BigDecimal && b instanceof BigDecimal;
        return numbers ? ((BigDecimal) a).compareTo((BigDecimal) b)
                : a instanceof BigDecimal ? -1 : b instanceof BigDecimal ? 1 : String.valueOf(a).compareTo(String.valueOf(b));
    };

    private transient List<String> head = List.of();
    private transient List<List<Object>> rows = List.of();

    /** @param taken told of the row, as it was given */
    RowsTable(String name, IntConsumer taken) {
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        setRowHeight(getFontMetrics(getFont()).getHeight() + GAP);
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN); // what is left goes there; too many columns are scrolled
        getTableHeader().setReorderingAllowed(false);
        getAccessibleContext().setAccessibleName(name);
        Keys.whenFocused(this, "ENTER", () -> take(taken));
        addMouseListener(new java.awt.event.MouseAdapter() {
            @Override
            public void mouseClicked(java.awt.event.MouseEvent e) {
                if (e.getClickCount() == 2 && rowAtPoint(e.getPoint()) >= 0) {
                    take(taken);
                }
            }
        });
    }

    private void take(IntConsumer taken) {
        if (chosen() >= 0) {
            taken.accept(chosen());
        }
    }

    /** Place of the chosen row as it was given, -1 if none is. */
    int chosen() {
        return getSelectedRow() < 0 ? -1 : convertRowIndexToModel(getSelectedRow());
    }

    /** Shows rows; the order and the chosen row stay if the head is the same. */
    void show(List<String> columns, List<List<Object>> shown) {
        boolean same = columns.equals(head);
        int selected = chosen();
        var order = same && getRowSorter() != null ? List.copyOf(getRowSorter().getSortKeys()) : List.<javax.swing.RowSorter.SortKey>of();
        head = List.copyOf(columns);
        rows = shown;
        Model model = new Model();
        setModel(model);
        TableRowSorter<Model> sorter = new TableRowSorter<>(model);
        for (int i = 0; i < head.size(); i++) {
            sorter.setComparator(i, BY_SIZE);
        }
        setRowSorter(sorter);
        sorter.setSortKeys(order);
        fit();
        if (same && selected >= 0 && selected < rows.size()) {
            int again = convertRowIndexToView(selected);
            setRowSelectionInterval(again, again);
        }
    }

    private void fit() {
        for (int c = 0; c < head.size(); c++) {
            int width = getFontMetrics(getTableHeader().getFont()).stringWidth(head.get(c)) + 4 * GAP;
            for (int r = 0; r < Math.min(rows.size(), SAMPLE); r++) {
                width = Math.max(width, getFontMetrics(getFont()).stringWidth(shown(rows.get(r).get(c))) + 4 * GAP);
            }
            boolean last = c == head.size() - 1;
            getColumnModel().getColumn(c).setPreferredWidth(Math.min(width, last ? 2 * WIDEST : WIDEST));
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getPreferredSize().width < getParent().getWidth();
    }

    @Override
    public String getToolTipText(java.awt.event.MouseEvent e) {
        int row = rowAtPoint(e.getPoint());
        int column = columnAtPoint(e.getPoint());
        String text = row < 0 || column < 0 ? "" : shown(getValueAt(row, column));
        return text.isEmpty() ? null : text;
    }

    static String shown(Object value) {
        return value instanceof Badge badge ? badge.text() : Words.value(value);
    }

    /** An outcome in a cell. */
    record Badge(String text, Tone tone) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** What an outcome is like. */
    enum Tone { GOOD, OPEN, NOTE, BAD }

    private final class Model extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return head.size();
        }

        @Override
        public String getColumnName(int column) {
            return head.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.get(row).get(column);
        }
    }

    @Override
    public javax.swing.table.TableCellRenderer getCellRenderer(int row, int column) {
        return BadgeRenderer.of(this);
    }
}
