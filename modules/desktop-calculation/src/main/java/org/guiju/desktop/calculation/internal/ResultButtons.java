package org.guiju.desktop.calculation.internal;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;

/** What can be done with a result. */
final class ResultButtons extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 36;

    ResultButtons(WorkActions actions) {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createEmptyBorder(4, 6, 6, 6));
        add(Box.createHorizontalGlue());
        button("keep", WorkKeys.KEEP, actions::keep);
        button("copy", WorkKeys.COPY, actions::copy);
        button("export", WorkKeys.EXPORT, actions::export);
    }

    private void button(String key, String stroke, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, Words.of(key));
        button.setToolTipText(WorkKeys.text(stroke));
        button.addActionListener(e -> action.run());
        button.setMinimumSize(new Dimension(LEAST, button.getMinimumSize().height)); // rather cut than gone
        add(Box.createHorizontalStrut(6));
        add(button);
    }
}
