package org.guiju.desktop.shell.api;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells when the text of a field becomes another, by typing or otherwise. */
public final class Typing implements DocumentListener {

    private final Runnable told;

    private Typing(Runnable told) {
        this.told = told;
    }

    /** Calls back on the event thread after each change of the text. */
    public static void in(JTextComponent field, Runnable told) {
        field.getDocument().addDocumentListener(new Typing(told));
    }

    @Override
    public void insertUpdate(DocumentEvent e) {
        told.run();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        told.run();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
        // attributes only, the text is the same
    }
}
