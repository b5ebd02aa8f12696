package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;

/**
 * Rows in a table that grows as it is filled in. Rows copied from a spreadsheet are pasted with Ctrl+V from the chosen cell on;
 * Delete empties the chosen cells, Ctrl+Delete takes the rows away; Ctrl+Tab leaves the table.
 */
final class RowsField implements InputField {

    private static final int SPARE = 2;
    private static final int SHOWN = 5;
    private static final int COLUMN = 90;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final InputNode input;
    private final DefaultTableModel model;
    private final JTable table;
    private final transient Runnable changed;
    private final JLabel count = new JLabel();
    private boolean filling;

    RowsField(InputNode input, Labels labels, Runnable changed) {
        this.input = input;
        this.changed = changed;
        String[] names = input.columns().stream()
                .map(c -> labels.of(c.name()) + Words.inBrackets(labels.of(c.unit())))
                .toArray(String[]::new);
        model = new DefaultTableModel(names, SPARE);
        table = new JTable(model);
        table.putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        table.setCellSelectionEnabled(true);
        table.setShowGrid(true);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 8);
        table.setToolTipText(Words.of("rows.keys"));
        table.getTableHeader().setReorderingAllowed(false);
        table.setAutoResizeMode(names.length > 4 ? JTable.AUTO_RESIZE_OFF : JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        for (int i = 0; i < input.columns().size(); i++) {
            InputNode.Column column = input.columns().get(i);
            int header = table.getFontMetrics(table.getFont()).stringWidth(names[i]) + 24;
            table.getColumnModel().getColumn(i).setPreferredWidth(Math.max(COLUMN, header));
            if (column.type() == ValueType.CHOICE || column.type() == ValueType.YES_NO) {
                JComboBox<String> box = new JComboBox<>();
                box.setRenderer(new LabelRenderer(labels));
                box.addItem("");
                (column.type() == ValueType.CHOICE ? column.values() : List.of(Words.of("yes"), Words.of("no"))).forEach(box::addItem);
                table.getColumnModel().getColumn(i).setCellEditor(new DefaultCellEditor(box));
            }
            if (column.type() == ValueType.CHOICE) {
                table.getColumnModel().getColumn(i).setCellRenderer(new DefaultTableCellRenderer() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void setValue(Object value) {
                        super.setValue(value == null ? null : labels.of(value.toString()));
                    }
                });
            }
        }
        Keys.whenFocused(table, "ctrl V", this::paste);
        Keys.whenFocused(table, "DELETE", this::empty);
        Keys.whenFocused(table, "ctrl DELETE", this::takeAway);
        Keys.within(table, "ctrl TAB", table::transferFocus);
        model.addTableModelListener(e -> {
            if (!filling) {
                told();
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        int header = table.getTableHeader().getPreferredSize().height;
        scroll.setPreferredSize(new Dimension(0, header + SHOWN * table.getRowHeight()));
        scroll.setMinimumSize(new Dimension(40, header + 3 * table.getRowHeight()));
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(buttons(), BorderLayout.SOUTH);
    }

    private JPanel buttons() {
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 2));
        button(line, "rows.add", () -> {
            model.addRow(new Object[model.getColumnCount()]);
            int row = model.getRowCount() - 1;
            table.changeSelection(row, 0, false, false);
            table.requestFocusInWindow();
        });
        button(line, "rows.remove", this::takeAway);
        button(line, "rows.paste", this::paste);
        line.add(count);
        count.setForeground(Colors.muted());
        return line;
    }

    private static void button(JPanel line, String key, Runnable action) {
        JButton button = new JButton(Words.of(key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> action.run());
        line.add(button);
    }

    private void told() {
        spare();
        changed.run();
    }

    /** Keeps some empty rows at the end. */
    private void spare() {
        int last = -1;
        for (int r = 0; r < model.getRowCount(); r++) {
            for (int c = 0; c < model.getColumnCount(); c++) {
                last = text(r, c).isEmpty() ? last : r;
            }
        }
        boolean before = filling;
        filling = true;
        while (model.getRowCount() < last + 1 + SPARE) {
            model.addRow(new Object[model.getColumnCount()]);
        }
        filling = before;
        count.setText(last < 0 ? "" : Words.of("rows.count", last + 1));
    }

    private void edit(Runnable change) {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
        filling = true;
        change.run();
        filling = false;
        told();
    }

    private void paste() {
        try {
            String pasted = (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            int row = Math.max(0, table.getSelectedRow());
            int column = Math.max(0, table.getSelectedColumn());
            edit(() -> {
                PastedRows rows = PastedRows.of(pasted, input.columns());
                int first = rows.headed() ? 0 : column;
                for (int r = 0; r < rows.cells().size(); r++) {
                    List<String> cells = rows.cells().get(r);
                    while (model.getRowCount() <= row + r) {
                        model.addRow(new Object[model.getColumnCount()]);
                    }
                    for (int c = 0; c < cells.size() && first + c < model.getColumnCount(); c++) {
                        if (cells.get(c) != null) {
                            model.setValueAt(cells.get(c), row + r, first + c);
                        }
                    }
                }
            });
        } catch (UnsupportedFlavorException | IOException e) {
            Toolkit.getDefaultToolkit().beep(); // no text there
        }
    }

    private void empty() {
        edit(() -> {
            for (int r : table.getSelectedRows()) {
                for (int c : table.getSelectedColumns()) {
                    model.setValueAt("", r, c);
                }
            }
        });
    }

    private void takeAway() {
        int[] rows = table.getSelectedRows();
        if (rows.length == 0) {
            Toolkit.getDefaultToolkit().beep(); // no row is chosen
            return;
        }
        edit(() -> {
            for (int i = rows.length - 1; i >= 0; i--) {
                model.removeRow(rows[i]);
            }
        });
    }

    private String text(int row, int column) {
        Object value = model.getValueAt(row, column);
        return value == null ? "" : String.valueOf(value).strip();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public Object value() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int r = 0; r < model.getRowCount(); r++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int c = 0; c < input.columns().size(); c++) {
                InputNode.Column column = input.columns().get(c);
                String text = text(r, c);
                if (!text.isEmpty()) {
                    row.put(column.name(), value(column, text));
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : rows;
    }

    private static Object value(InputNode.Column column, String text) {
        return switch (column.type()) {
            case YES_NO -> text.equals(Words.of("yes")) ? (Object) Boolean.TRUE
                    : text.equals(Words.of("no")) ? Boolean.FALSE : text;
            case CHOICES -> List.of(text.split("[、；;]"));
            default -> Typed.value(text, column.type(), column.unit());
        };
    }

    @Override
    public void set(Object value) {
        List<List<String>> state = new ArrayList<>();
        if (value instanceof List<?> rows) {
            ValueText words = new ValueText(Words.of("yes"), Words.of("no"), "");
            for (Object row : rows) {
                state.add(input.columns().stream()
                        .map(c -> cell(words, row instanceof Map<?, ?> map ? map.get(c.name()) : null, c.unit()))
                        .toList());
            }
        }
        restore(state);
    }

    private static String cell(ValueText words, Object value, String unit) {
        return value instanceof Number n ? words.of(new BigDecimal(n.toString()), unit) : words.of(value);
    }

    @Override
    public Object state() {
        List<List<String>> state = new ArrayList<>();
        for (int r = 0; r < model.getRowCount(); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < model.getColumnCount(); c++) {
                row.add(text(r, c));
            }
            if (row.stream().anyMatch(t -> !t.isEmpty())) {
                state.add(row);
            }
        }
        return state;
    }

    @Override
    public void restore(Object state) {
        if (table.isEditing()) {
            table.getCellEditor().cancelCellEditing();
        }
        boolean before = filling;
        filling = true;
        model.setRowCount(0);
        if (state instanceof List<?> rows) {
            rows.forEach(r -> model.addRow(((List<?>) r).toArray()));
        }
        model.setRowCount(Math.max(SPARE, model.getRowCount()));
        spare();
        filling = before;
        if (!filling) {
            changed.run();
        }
    }
}
