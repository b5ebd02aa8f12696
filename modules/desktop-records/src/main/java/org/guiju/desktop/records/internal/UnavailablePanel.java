package org.guiju.desktop.records.internal;

import java.awt.GridBagLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.guiju.desktop.library.api.Colors;

/** What stands where the register cannot be opened: where it is, why, what can be done, and a way to try again. */
final class UnavailablePanel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextArea failure = new JTextArea();

    UnavailablePanel(Runnable retry) {
        super(new GridBagLayout());
        JLabel heading = EmptyPanel.heading("unavailable.title");
        heading.setForeground(Colors.warning());
        failure.setColumns(Words.chinese() ? 40 : 56);
        EmptyPanel.stack(this, heading, EmptyPanel.plain(failure), EmptyPanel.button("retry", retry));
    }

    /** Says why. */
    void show(String where, String reason) {
        failure.setText((where.isEmpty() ? "" : where + "\n\n") + reason + "\n\n" + Words.of(
                where.startsWith("jdbc:postgresql") ? "unavailable.server" : "unavailable.file"));
    }
}
