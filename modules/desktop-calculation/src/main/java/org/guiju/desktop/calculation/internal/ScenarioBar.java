package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
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
import org.openide.awt.Mnemonics;

/** The scenarios as buttons, one more for a copy, and a menu of what can be done with them. */
final class ScenarioBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int ROOM = 26; // characters

    private final transient WorkActions actions;
    private final JToolBar names = new JToolBar();
    private final JButton copy = new JButton();
    private final JButton more = new JButton("⋯");
    private boolean few = true;

    ScenarioBar(WorkActions actions) {
        super(new BorderLayout());
        this.actions = actions;
        names.setFloatable(false);
        names.setBorder(BorderFactory.createEmptyBorder());
        setBorder(BorderFactory.createEmptyBorder(4, 8, 0, 8));
        copy.setToolTipText(Words.of("scenario.duplicate") + "  " + WorkKeys.text(WorkKeys.DUPLICATE));
        copy.getAccessibleContext().setAccessibleName(Words.of("scenario.duplicate"));
        copy.addActionListener(e -> actions.duplicate());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fit();
            }
        });
        more.setToolTipText(Words.of("scenario.more"));
        more.getAccessibleContext().setAccessibleName(Words.of("scenario.more"));
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.addActionListener(e -> menu().show(more, 0, more.getHeight()));
        add(names, BorderLayout.CENTER);
        JButton fill = new JButton();
        Mnemonics.setLocalizedText(fill, Words.of("fill"));
        fill.setToolTipText(WorkKeys.text(WorkKeys.FILL));
        fill.putClientProperty("JButton.buttonType", "toolBarButton");
        fill.addActionListener(e -> actions.fill());
        JPanel end = new JPanel(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        end.add(fill);
        end.add(more);
        add(end, BorderLayout.LINE_END);
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
            copy.setText(Words.of("scenario.duplicate.short"));
            names.add(copy);
        }
        few = scenarios.size() == 1;
        fit();
        names.revalidate();
        names.repaint();
    }

    /** The button for one more says what it is for while there is room and only one. */
    private void fit() {
        boolean room = few && getWidth() > ROOM * getFontMetrics(getFont()).charWidth('方');
        copy.setText(Words.of(room ? "scenario.duplicate.long" : "scenario.duplicate.short"));
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "undo", WorkKeys.UNDO, actions::undo);
        item(menu, "redo", WorkKeys.REDO, actions::redo);
        item(menu, "clear", null, actions::clear);
        menu.addSeparator();
        item(menu, "fill", WorkKeys.FILL, actions::fill);
        item(menu, "keep", WorkKeys.KEEP, actions::keep);
        item(menu, "case.open", WorkKeys.OPEN_CASE, actions::openCase);
        menu.addSeparator();
        item(menu, "scenario.duplicate", WorkKeys.DUPLICATE, actions::duplicate);
        item(menu, "scenario.rename", WorkKeys.RENAME, actions::rename);
        item(menu, "scenario.remove", null, actions::remove);
        item(menu, "scenario.open", WorkKeys.OPEN, actions::open);
        item(menu, "scenario.save", WorkKeys.SAVE, actions::save);
        menu.addSeparator();
        item(menu, "copy", WorkKeys.COPY, actions::copy);
        item(menu, "export", WorkKeys.EXPORT, actions::export);
        item(menu, "keys", WorkKeys.KEYS, actions::keys);
        return menu;
    }

    private static void item(JPopupMenu menu, String key, String stroke, Runnable action) {
        JMenuItem item = new JMenuItem();
        Mnemonics.setLocalizedText(item, Words.of(key));
        if (stroke != null) {
            item.setAccelerator(KeyStroke.getKeyStroke(stroke));
        }
        item.addActionListener(e -> action.run());
        menu.add(item);
    }
}
