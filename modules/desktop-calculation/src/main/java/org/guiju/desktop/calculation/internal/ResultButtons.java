package org.guiju.desktop.calculation.internal;

import java.awt.FlowLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;

/** What can be done with a result. */
final class ResultButtons extends JPanel {

    private static final long serialVersionUID = 1L;

    ResultButtons(WorkActions actions) {
        super(new FlowLayout(FlowLayout.TRAILING, 6, 4));
        button("keep", WorkKeys.KEEP, actions::keep);
        button("copy", WorkKeys.COPY, actions::copy);
        button("export", WorkKeys.EXPORT, actions::export);
    }

    private void button(String key, String stroke, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, Words.of(key));
        button.setToolTipText(WorkKeys.text(stroke));
        button.addActionListener(e -> action.run());
        add(button);
    }
}
