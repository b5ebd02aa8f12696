package org.guiju.desktop.shell.api;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds keys to what they do. */
public final class Keys {

    private Keys() {}

    /**
     * Binds a key while a component itself has the focus.
     *
     * @param key as {@link KeyStroke#getKeyStroke(String)} reads it, such as {@code ctrl F}
     */
    public static void whenFocused(JComponent component, String key, Runnable action) {
        bind(component, JComponent.WHEN_FOCUSED, key, action);
    }

    /** Binds a key while a component or one inside it has the focus. */
    public static void within(JComponent component, String key, Runnable action) {
        bind(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, action);
    }

    private static void bind(JComponent component, int condition, String key, Runnable action) {
        component.getInputMap(condition).put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }
}
