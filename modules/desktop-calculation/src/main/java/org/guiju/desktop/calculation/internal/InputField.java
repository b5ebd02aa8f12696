package org.guiju.desktop.calculation.internal;

import javax.swing.JComponent;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;

/** A field of the form: what is shown and what it means. */
interface InputField {

    /** What is shown. */
    JComponent component();

    /** The value, null if it is not known. */
    Object value();

    /** Shows a value of a question; null for unknown. */
    void set(Object value);

    /** What stands in the field, so that it can be put back; compared by {@code equals}. */
    Object state();

    /** Puts back what stood in the field. */
    void restore(Object state);

    /** The field for an input. */
    static InputField of(InputNode input, Labels labels, Runnable changed) {
        return switch (input.type()) {
            case CHOICE -> new ChoiceField(input, labels, changed);
            case CHOICES -> new ChoicesField(input, labels, changed);
            case YES_NO -> new YesNoField(changed);
            case ROWS -> new RowsField(input, labels, changed);
            default -> new LineField(input.type(), input.unit(), labels.of(input.unit()), input.example(), changed);
        };
    }
}
