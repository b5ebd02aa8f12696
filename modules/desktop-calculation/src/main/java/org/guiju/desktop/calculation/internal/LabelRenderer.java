package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.guiju.calculation.api.Labels;

/** A word of a calculator in a list of choices, shown as it is called in the language of the interface. */
final class LabelRenderer extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;

    LabelRenderer(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Component getListCellRendererComponent(JList<?> list, Object value, int index, boolean selected, boolean focus) {
        return super.getListCellRendererComponent(
                list, value == null ? null : labels.of(value.toString()), index, selected, focus);
    }
}
