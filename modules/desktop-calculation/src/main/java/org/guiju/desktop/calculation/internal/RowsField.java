package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;

/** Rows in a table that grows as it is filled in. */
final class RowsField implements InputField {

    private static final int SPARE = 3;
    private static final int HEIGHT = 140;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final InputNode input;
    private final DefaultTableModel model;

    RowsField(InputNode input, Runnable changed) {
        this.input = input;
        String[] names = input.columns().stream()
                .map(c -> (Words.chinese() || c.english().isEmpty() ? c.name() : c.english())
                        + (c.unit().isEmpty() ? "" : "（" + c.unit() + "）"))
                .toArray(String[]::new);
        model = new DefaultTableModel(names, SPARE);
        JTable table = new JTable(model);
        table.putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        for (int i = 0; i < input.columns().size(); i++) {
            InputNode.Column column = input.columns().get(i);
            if (column.type() == ValueType.CHOICE || column.type() == ValueType.YES_NO) {
                JComboBox<String> box = new JComboBox<>();
                box.addItem("");
                (column.type() == ValueType.CHOICE ? column.values() : List.of(Words.of("yes"), Words.of("no"))).forEach(box::addItem);
                table.getColumnModel().getColumn(i).setCellEditor(new DefaultCellEditor(box));
            }
        }
        model.addTableModelListener(e -> {
            if (rows().size() + SPARE > model.getRowCount()) {
                model.addRow(new Object[names.length]);
            } else {
                changed.run();
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(0, HEIGHT));
        panel.add(scroll, BorderLayout.CENTER);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public Object value() {
        List<Map<String, Object>> rows = rows();
        return rows.isEmpty() ? null : rows;
    }

    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int r = 0; r < model.getRowCount(); r++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int c = 0; c < input.columns().size(); c++) {
                InputNode.Column column = input.columns().get(c);
                String text = model.getValueAt(r, c) == null ? "" : String.valueOf(model.getValueAt(r, c)).strip();
                if (!text.isEmpty()) {
                    String plain = column.type() != ValueType.YES_NO ? text
                            : text.equals(Words.of("yes")) ? "true" : text.equals(Words.of("no")) ? "false" : text;
                    row.put(column.name(), Typed.value(plain, column.type()));
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
