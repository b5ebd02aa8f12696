package org.guiju.desktop.library.internal.reader;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.guiju.desktop.library.internal.page.Found;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.TextRange;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;

/** The bar below a page in which one finds words or goes to a provision. */
final class FindBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final ReaderView view;
    private final JLabel name = new JLabel();
    private final JTextField field = new JTextField(24);
    private final JLabel count = new JLabel(" ");
    private final JButton previous;
    private final JButton next;
    private transient Function<String, Boolean> goTo;
    private transient List<TextRange> found = List.of();
    private transient List<Block> blocks = List.of();
    private int at = -1;

    FindBar(ReaderView view) {
        super(new BorderLayout());
        this.view = view;
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, view.palette().rule()), BorderFactory.createEmptyBorder(3, 8, 3, 4)));
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
        name.setLabelFor(field);
        previous = button(SignIcon.UP, "find.previous", () -> move(-1));
        next = button(SignIcon.DOWN, "find.next", () -> move(1));
        left.add(name);
        left.add(field);
        left.add(previous);
        left.add(next);
        left.add(count);
        add(left, BorderLayout.CENTER);
        add(button(SignIcon.CLOSE, "find.close", this::close), BorderLayout.EAST);
        Typing.in(field, this::typed);
        Keys.whenFocused(field, "ENTER", this::enter);
        Keys.whenFocused(field, "shift ENTER", () -> move(-1));
        Keys.whenFocused(field, "DOWN", () -> move(1));
        Keys.whenFocused(field, "UP", () -> move(-1));
        Keys.whenFocused(field, "ESCAPE", this::close);
        setVisible(false);
    }

    /** Makes a button that shows a sign and is named for assistive technology. */
    static JButton button(Icon icon, String key, Runnable action) {
        JButton button = new JButton(icon);
        button.setToolTipText(Words.of(key));
        button.getAccessibleContext().setAccessibleName(Words.of(key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(false);
        button.addActionListener(e -> action.run());
        return button;
    }

    /** The blocks in which words are found; what was found before is dropped. */
    void setBlocks(List<Block> shown) {
        blocks = shown;
        if (isVisible() && goTo == null) {
            typed();
        }
    }

    /** Opens the bar to find words. */
    void find(String words) {
        goTo = null;
        open("find.words", words);
        typed();
    }

    /** Opens the bar to go to a provision; the function goes there and says whether it could. */
    void goTo(Function<String, Boolean> going) {
        goTo = going;
        view.setFound(List.of(), -1);
        open("find.goto", "");
        count.setText(Words.of("find.gotohint"));
    }

    private void open(String nameKey, String text) {
        name.setText(Words.of(nameKey));
        field.getAccessibleContext().setAccessibleName(Words.of(nameKey));
        previous.setVisible(goTo == null);
        next.setVisible(goTo == null);
        if (!text.isEmpty() || goTo != null) {
            field.setText(text);
        }
        setVisible(true);
        field.selectAll();
        field.requestFocusInWindow();
    }

    private void typed() {
        field.setForeground(UIManager.getColor("TextField.foreground"));
        if (goTo != null) {
            count.setText(Words.of("find.gotohint"));
            return;
        }
        found = Found.in(blocks, field.getText());
        at = found.isEmpty() ? -1 : firstInView();
        tell();
        view.setFound(found, at);
    }

    private int firstInView() {
        int top = view.layoutShown() == null ? 0 : view.layoutShown().blockAt(view.getVisibleRect().y);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).start().block() >= top) {
                return i;
            }
        }
        return 0;
    }

    private void move(int by) {
        if (goTo == null && !found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            tell();
            view.setFound(found, at);
        }
    }

    private void enter() {
        if (goTo == null) {
            move(1);
        } else if (goTo.apply(field.getText())) {
            close();
        } else {
            Color warning = view.palette().readable(view.palette().warning());
            field.setForeground(warning);
            count.setText(Words.of("find.noplace"));
        }
    }

    private void tell() {
        count.setText(field.getText().isBlank() ? " "
                : found.isEmpty() ? Words.of("find.none") : Words.of("find.count", at + 1, found.size()));
    }

    /** Closes the bar and gives the page the focus. */
    void close() {
        setVisible(false);
        found = List.of();
        view.setFound(List.of(), -1);
        view.requestFocusInWindow();
    }
}
