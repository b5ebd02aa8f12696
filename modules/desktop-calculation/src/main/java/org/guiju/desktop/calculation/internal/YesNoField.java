package org.guiju.desktop.calculation.internal;

import java.awt.FlowLayout;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/** Yes, no or unknown. */
final class YesNoField implements InputField {

    private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    private final JRadioButton yes = new JRadioButton(Words.of("yes"));
    private final JRadioButton no = new JRadioButton(Words.of("no"));
    private final JRadioButton unknown = new JRadioButton(Words.of("unknown"), true);

    YesNoField(Runnable changed) {
        ButtonGroup group = new ButtonGroup();
        for (JRadioButton button : List.of(yes, no, unknown)) {
            group.add(button);
            panel.add(button);
            button.addActionListener(e -> changed.run());
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public Object value() {
        return unknown.isSelected() ? null : (Object) yes.isSelected();
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
        (state == null ? unknown : Boolean.TRUE.equals(state) ? yes : no).setSelected(true);
    }
}
