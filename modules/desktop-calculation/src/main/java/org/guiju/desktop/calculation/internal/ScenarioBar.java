package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;

/** The scenarios as buttons, one more for a copy, and a menu of what can be done with them. */
final class ScenarioBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Actions actions;
    private final JToolBar names = new JToolBar();
    private final JButton more = new JButton("⋯");

    /** What the bar can ask for. */
    interface Actions {
        void choose(int scenario);

        void duplicate();

        void rename();

        void remove();

        void undo();

        void redo();

        void clear();

        void open();

        void save();
    }

    ScenarioBar(Actions actions) {
        super(new BorderLayout());
        this.actions = actions;
        names.setFloatable(false);
        names.setBorder(BorderFactory.createEmptyBorder());
        setBorder(BorderFactory.createEmptyBorder(4, 8, 0, 8));
        more.setToolTipText(Words.of("scenario.more"));
        more.getAccessibleContext().setAccessibleName(Words.of("scenario.more"));
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.addActionListener(e -> menu().show(more, 0, more.getHeight()));
        add(names, BorderLayout.CENTER);
        add(more, BorderLayout.LINE_END);
    }

    /** Shows the names, one of them chosen. */
    void show(List<String> scenarios, int chosen, boolean full) {
        names.removeAll();
        ButtonGroup group = new ButtonGroup();
        for (int i = 0; i < scenarios.size(); i++) {
            int number = i;
            JToggleButton button = new JToggleButton(scenarios.get(i), i == chosen);
            button.setToolTipText(Words.of("scenario.key", scenarios.get(i), i + 1));
            button.addActionListener(e -> actions.choose(number));
            group.add(button);
            names.add(button);
        }
        if (!full) {
            JButton copy = new JButton(Words.of(scenarios.size() == 1 ? "scenario.duplicate.long" : "scenario.duplicate.short"));
            copy.setToolTipText(Words.of("scenario.duplicate") + "  Ctrl+D");
            copy.getAccessibleContext().setAccessibleName(Words.of("scenario.duplicate"));
            copy.addActionListener(e -> actions.duplicate());
            names.add(copy);
        }
        names.revalidate();
        names.repaint();
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "undo", "ctrl Z", actions::undo);
        item(menu, "redo", "ctrl Y", actions::redo);
        item(menu, "clear", null, actions::clear);
        menu.addSeparator();
        item(menu, "scenario.duplicate", "ctrl D", actions::duplicate);
        item(menu, "scenario.rename", "F2", actions::rename);
        item(menu, "scenario.remove", null, actions::remove);
        menu.addSeparator();
        item(menu, "scenario.open", "ctrl O", actions::open);
        item(menu, "scenario.save", "ctrl S", actions::save);
        return menu;
    }

    private static void item(JPopupMenu menu, String key, String stroke, Runnable action) {
        JMenuItem item = new JMenuItem(Words.of(key));
        if (stroke != null) {
            item.setAccelerator(KeyStroke.getKeyStroke(stroke));
        }
        item.addActionListener(e -> action.run());
        menu.add(item);
    }
}
