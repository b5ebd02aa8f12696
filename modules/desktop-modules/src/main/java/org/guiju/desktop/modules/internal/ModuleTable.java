package org.guiju.desktop.modules.internal;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;

/** The table of modules; the first column opens and closes them. */
final class ModuleTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;
    private static final String[] COLUMNS = {"column.open", "column.name", "column.version", "column.documents", "column.kind"};

    private final transient BiConsumer<String, Boolean> opener;
    private transient List<ModuleRow> rows = List.of();

    /** @param opener told of the id and whether it shall be open */
    ModuleTable(BiConsumer<String, Boolean> opener) {
        this.opener = opener;
    }

    void show(List<ModuleRow> shown) {
        rows = shown;
        fireTableDataChanged();
    }

    ModuleRow row(int index) {
        return rows.get(index);
    }

    /** Row of a module, -1 if it is not there. */
    int indexOf(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.length;
    }

    @Override
    public String getColumnName(int column) {
        return Words.of(COLUMNS[column]);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == 0 ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == 0 && !rows.get(row).refused();
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        opener.accept(rows.get(row).id(), (Boolean) value);
    }

    @Override
    public Object getValueAt(int index, int column) {
        ModuleRow row = rows.get(index);
        return switch (column) {
            case 0 -> row.open();
            case 1 -> row.name();
            case 2 -> row.version();
            case 3 -> row.documents() < 0 ? "" : Long.toString(row.documents());
            default -> Words.of(row.refused() ? "kind.refused" : row.pack() ? "kind.pack" : "kind.bundled");
        };
    }
}
