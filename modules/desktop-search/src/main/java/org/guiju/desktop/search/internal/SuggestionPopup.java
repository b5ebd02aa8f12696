package org.guiju.desktop.search.internal;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.Timer;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.search.api.Suggestion;

/** Completions below a search field: Down and Up choose, Enter takes, Esc closes. */
final class SuggestionPopup {

    /** What the field does. */
    interface Owner {
        /** Searches for what was typed. */
        void search(String words);

        /** Takes a completion. */
        void take(Suggestion suggestion);

        /** Down was pressed where no completion is shown. */
        void down();

        /** Esc was pressed where no completion is shown. */
        void escape();
    }

    private final JTextField field;
    private final BiConsumer<String, Consumer<List<Suggestion>>> source;
    private final Owner owner;
    private final JPopupMenu popup = new JPopupMenu();
    private final JList<Suggestion> list = new JList<>();
    private final Timer pause = new Timer(140, e -> suggest());
    private boolean quiet;

    SuggestionPopup(JTextField field, BiConsumer<String, Consumer<List<Suggestion>>> source, Owner owner) {
        this.field = field;
        this.source = source;
        this.owner = owner;
        pause.setRepeats(false);
        popup.setFocusable(false);
        popup.setBorder(BorderFactory.createLineBorder(org.guiju.desktop.library.api.Colors.rule()));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFocusable(false);
        list.setCellRenderer(new Renderer());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                list.setSelectedIndex(list.locationToIndex(e.getPoint()));
                enter();
            }
        });
        popup.add(list);
        Typing.in(field, this::changed);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                close();
            }
        });
        Keys.whenFocused(field, "DOWN", () -> move(1));
        Keys.whenFocused(field, "UP", () -> move(-1));
        Keys.whenFocused(field, "ENTER", this::enter);
        Keys.whenFocused(field, "ESCAPE", this::escape);
    }

    /** Puts a text into the field without completing it. */
    void setText(String text) {
        quiet = true;
        field.setText(text);
        quiet = false;
        close();
    }

    private void changed() {
        if (!quiet) {
            pause.restart();
        }
    }

    private void suggest() {
        source.accept(field.getText(), this::show);
    }

    private void show(List<Suggestion> suggestions) {
        if (suggestions.isEmpty() || !field.isFocusOwner()) {
            popup.setVisible(false);
            return;
        }
        list.setListData(suggestions.toArray(Suggestion[]::new));
        list.clearSelection();
        int width = Math.max(field.getWidth(), Math.min(list.getPreferredSize().width + 12, 560));
        popup.setPopupSize(width, list.getPreferredSize().height + 4);
        if (!popup.isVisible()) {
            popup.show(field, 0, field.getHeight());
            field.requestFocusInWindow();
        }
    }

    void close() {
        pause.stop();
        popup.setVisible(false);
    }

    private void move(int by) {
        if (!popup.isVisible()) {
            if (by > 0) {
                owner.down();
            }
            return;
        }
        int size = list.getModel().getSize();
        int at = list.getSelectedIndex() + by;
        if (at < 0 || at >= size) {
            list.clearSelection();
        } else {
            list.setSelectedIndex(at);
        }
    }

    private void enter() {
        Suggestion chosen = popup.isVisible() ? list.getSelectedValue() : null;
        close();
        if (chosen == null) {
            owner.search(field.getText());
        } else {
            owner.take(chosen);
        }
    }

    private void escape() {
        if (popup.isVisible()) {
            close();
        } else {
            owner.escape();
        }
    }

    /** Draws a completion with what it is. */
    private static final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Suggestion s = (Suggestion) value;
            super.getListCellRendererComponent(list, s.text() + "  ·  " + Words.of("suggestion." + s.kind().name()), index, selected, false);
            setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
            return this;
        }
    }
}
