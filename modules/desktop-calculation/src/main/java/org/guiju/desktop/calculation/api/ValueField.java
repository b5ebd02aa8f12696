package org.guiju.desktop.calculation.api;

import javax.swing.JComponent;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.calculation.internal.ValueFields;

/**
 * The field that calculators have for an input: numbers with their unit as people write them, dates, choices, yes or no, rows.
 * Event thread only.
 */
public interface ValueField {

    /** What is shown. */
    JComponent component();

    /** The part that takes the focus and bears the label. */
    JComponent target();

    /** The value, null if it is not known; what cannot be read is given as it was typed. */
    Object value();

    /** Shows a value; null for unknown. */
    void set(Object value);

    /**
     * The field for an input.
     *
     * @param changed told after each change, also by {@link #set}
     */
    static ValueField of(InputNode input, Runnable changed) {
        return of(input, Labels.NONE, changed);
    }

    /**
     * The field for an input, its choices, columns and units shown as they are called.
     *
     * @param labels what the words of the calculator that has the input are called
     * @param changed told after each change, also by {@link #set}
     */
    static ValueField of(InputNode input, Labels labels, Runnable changed) {
        return ValueFields.of(input, labels, changed);
    }
}
