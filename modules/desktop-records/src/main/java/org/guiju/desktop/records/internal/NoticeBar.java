package org.guiju.desktop.records.internal;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.guiju.desktop.library.api.Colors;
import org.openide.awt.Mnemonics;

/** A question or a warning above what it is about, with the ways out as buttons; out of sight while there is none. */
final class NoticeBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;

    private final JTextArea text = new JTextArea();
    private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, 0));

    NoticeBar() {
        super(new BorderLayout(0, GAP / 2));
        text.setEditable(false);
        text.setFocusable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setBorder(BorderFactory.createEmptyBorder());
        buttons.setOpaque(false);
        add(text, BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
        setVisible(false);
    }

    /** A way out. */
    record Way(String label, Runnable action) {}

    /** Asks; any way closes the bar. */
    void ask(String question, Way... ways) {
        text.setText(question);
        text.setFont(getFont());
        text.setForeground(Colors.ink());
        setBackground(tint());
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 4, 0, 0, Colors.warning()),
                BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP)));
        buttons.removeAll();
        for (Way way : ways) {
            JButton button = new JButton();
            Mnemonics.setLocalizedText(button, way.label());
            button.addActionListener(e -> {
                close();
                way.action().run();
            });
            buttons.add(button);
        }
        buttons.setVisible(ways.length > 0);
        setVisible(true);
        revalidate();
        repaint();
        if (ways.length > 0) {
            buttons.getComponent(0).requestFocusInWindow();
        }
    }

    void close() {
        setVisible(false);
    }

    String shown() {
        return isVisible() ? text.getText() : "";
    }

    private static Color tint() {
        Color a = Colors.warning();
        Color b = Colors.paper();
        return new Color((a.getRed() + 9 * b.getRed()) / 10, (a.getGreen() + 9 * b.getGreen()) / 10,
                (a.getBlue() + 9 * b.getBlue()) / 10);
    }
}
