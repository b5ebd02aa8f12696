package org.guiju.desktop.records.internal;

import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.openide.awt.Mnemonics;

/** What stands where nothing is registered: what the register is for and how to begin. */
final class EmptyPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;

    EmptyPanel(Runnable add, Runnable importing) {
        super(new GridBagLayout());
        JTextArea text = new JTextArea(Words.of("empty.text"));
        text.setFocusable(false);
        text.setColumns(Words.chinese() ? 28 : 48);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, 0));
        buttons.add(button("empty.add", add));
        buttons.add(button("empty.import", importing));
        stack(this, heading("empty.title"), plain(text), buttons);
    }

    static JLabel heading(String key) {
        JLabel heading = new JLabel(Words.of(key));
        heading.setFont(heading.getFont().deriveFont(Font.BOLD, heading.getFont().getSize2D() * 1.5f));
        return heading;
    }

    /** Lets a text look like a label of several lines. */
    static JTextArea plain(JTextArea area) {
        area.setEditable(false);
        area.setOpaque(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(!Words.chinese());
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setFont(new JLabel().getFont());
        return area;
    }

    static JButton button(String key, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, Words.of(key));
        button.addActionListener(e -> action.run());
        return button;
    }

    static void stack(JPanel panel, JComponent... parts) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(GAP, 2 * GAP, GAP, 2 * GAP);
        for (JComponent part : parts) {
            panel.add(part, at);
        }
    }
}
