package org.guiju.desktop.calculation.internal;

import javax.swing.JComponent;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.calculation.api.ValueField;

/** Lends the fields of the form to other windows. */
public final class ValueFields {

    private ValueFields() {}

    /** The field for an input, its words as they are called. */
    public static ValueField of(InputNode input, Labels labels, Runnable changed) {
        InputField field = InputField.of(input, labels, changed);
        return new ValueField() {
            @Override
            public JComponent component() {
                return field.component();
            }

            @Override
            public JComponent target() {
                return field instanceof LineField line ? line.line() : field.component();
            }

            @Override
            public Object value() {
                return field.value();
            }

            @Override
            public void set(Object value) {
                field.set(value);
            }
        };
    }
}
