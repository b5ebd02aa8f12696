package org.guiju.desktop.calculation.internal;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;

/** One of some words, or unknown. */
final class ChoiceField implements InputField {

    private final JComboBox<String> box = new JComboBox<>();

    ChoiceField(InputNode input, Labels labels, Runnable changed) {
        box.setRenderer(new LabelRenderer(labels));
        box.addItem(Words.of("unknown"));
        input.values().forEach(box::addItem);
        box.setMaximumRowCount(16);
        box.setMinimumSize(new java.awt.Dimension(40, box.getMinimumSize().height));
        box.addActionListener(e -> {
            box.setToolTipText(labels.of(String.valueOf(box.getSelectedItem())));
            changed.run();
        });
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public Object value() {
        return box.getSelectedIndex() <= 0 ? null : box.getSelectedItem();
    }

    @Override
    public void set(Object value) {
        restore(value);
    }

    @Override
    public Object state() {
        return value();
    }

    @Override
    public void restore(Object state) {
        if (state == null) {
            box.setSelectedIndex(0);
        } else {
            box.setSelectedItem(state);
        }
    }
}
