package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JLabel;
import javax.swing.JList;
import org.guiju.calculation.api.Calculator;

/** A calculator in the list: its title, with what it is for as a tip. */
final class CalculatorRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(JList<?> list, Object value, int index, boolean selected, boolean focus) {
        JLabel label = (JLabel) super.getListCellRendererComponent(list, value, index, selected, focus);
        Calculator calculator = (Calculator) value;
        label.setText(calculator.title(Locale.getDefault()));
        label.setToolTipText("<html><p width=360><b>" + label.getText() + "</b><br>"
                + calculator.description(Locale.getDefault()).replace("&", "&amp;").replace("<", "&lt;") + "</p></html>");
        label.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        return label;
    }
}
