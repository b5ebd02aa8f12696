package org.guiju.desktop.calculation.internal;

/** What can be done with a calculator at work, by buttons, menu and keys. Event thread only. */
interface WorkActions {

    /** Turns to a scenario. */
    void choose(int scenario);

    /** Copies the scenario in view. */
    void duplicate();

    /** Asks for another name of the scenario. */
    void rename();

    /** Takes the scenario away. */
    void remove();

    /** Puts back what stood in the form. */
    void undo();

    /** Takes the last undo back. */
    void redo();

    /** Empties the form. */
    void clear();

    /** Opens a file of scenarios. */
    void open();

    /** Writes a file of scenarios. */
    void save();

    /** Writes the calculation as a document. */
    void export();

    /** Copies the result with its provisions as text. */
    void copy();

    /** Works out anew and goes to the result. */
    void result();

    /** Goes to the form. */
    void form();

    /** Fills in facts of the register. */
    void fill();

    /** Keeps the question with its answer as a case. */
    void keep();

    /** Opens a case. */
    void openCase();

    /** Shows the keys. */
    void keys();
}
