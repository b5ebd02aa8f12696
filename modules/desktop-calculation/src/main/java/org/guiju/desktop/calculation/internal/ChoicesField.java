package org.guiju.desktop.calculation.internal;

import java.util.ArrayList;
import java.util.List;
import javax.swing.BoxLayout;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;

/** Any of some words; none ticked is unknown, or the usual if the input has one. */
final class ChoicesField implements InputField {

    private final JPanel panel = new JPanel();
    private final List<JCheckBox> boxes = new ArrayList<>();

    ChoicesField(InputNode input, Labels labels, Runnable changed) {
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        for (String value : input.values()) {
            JCheckBox box = new JCheckBox(labels.of(value));
            box.setToolTipText(labels.of(value));
            box.setActionCommand(value);
            box.addActionListener(e -> changed.run());
            boxes.add(box);
            panel.add(box);
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public Object value() {
        List<String> ticked = boxes.stream().filter(JCheckBox::isSelected).map(JCheckBox::getActionCommand).toList();
        return ticked.isEmpty() ? null : ticked;
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
        boxes.forEach(b -> b.setSelected(state instanceof List<?> list && list.contains(b.getActionCommand())));
    }
}
