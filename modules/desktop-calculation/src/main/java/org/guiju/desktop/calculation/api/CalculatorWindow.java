package org.guiju.desktop.calculation.api;

/**
 * Opens the calculator window. Found with {@code Lookup.getDefault().lookup(CalculatorWindow.class)}. Event thread only; each
 * call returns at once, what has to be read is read afterwards, and what cannot be found is told to the user in the window.
 */
public interface CalculatorWindow {

    /**
     * Shows a calculator; what was filled in before stays.
     *
     * @param calculator id of the calculator
     */
    void open(String calculator);

    /**
     * Shows a calculator in a new scenario that is filled with what is known about a subject.
     *
     * @param calculator id of the calculator
     * @param subject id of a subject of the register
     */
    void openFor(String calculator, String subject);

    /**
     * Asks the question of a saved case again, beside the answer that was kept.
     *
     * @param savedCase id of a case of the register
     */
    void openCase(String savedCase);
}
