package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Desktop;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.guiju.desktop.library.api.Colors;

/** What is going on, below the result: what was done last, and work that takes longer than a moment, to be cancelled. */
final class StatusLine extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOMENT_MILLIS = 700;

    private final JLabel text = new JLabel(" ");
    private final JProgressBar bar = new JProgressBar();
    private final JButton cancel = new JButton(Words.of("cancel"));
    private final JButton show = new JButton(Words.of("file.open"));
    private transient Working working;
    private transient Path file;

    StatusLine() {
        super(new BorderLayout(8, 0));
        setBorder(BorderFactory.createEmptyBorder(2, 12, 0, 8));
        text.setMinimumSize(new Dimension(0, 0));
        bar.setIndeterminate(true);
        bar.setPreferredSize(new Dimension(90, bar.getPreferredSize().height));
        cancel.addActionListener(e -> {
            if (working != null) {
                working.cancel.run();
                working.end();
                say(Words.of("cancelled"));
            }
        });
        show.addActionListener(e -> openFile());
        JPanel end = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        end.add(bar);
        end.add(cancel);
        end.add(show);
        add(text, BorderLayout.CENTER);
        add(end, BorderLayout.LINE_END);
        quiet();
        setVisible(false);
    }

    private void quiet() {
        bar.setVisible(false);
        cancel.setVisible(false);
        show.setVisible(false);
    }

    /** Something that goes on. */
    final class Working {
        private final String title;
        private final Runnable cancel;
        private final Timer later;

        private Working(String title, Runnable cancel) {
            this.title = title;
            this.cancel = cancel;
            later = new Timer(MOMENT_MILLIS, e -> appear());
            later.setRepeats(false);
            later.start();
        }

        private void appear() {
            if (working == this) {
                say(title);
                bar.setVisible(true);
                StatusLine.this.cancel.setVisible(true);
            }
        }

        /** It has ended. */
        void end() {
            later.stop();
            if (working == this) {
                working = null;
                if (bar.isVisible()) {
                    say(" ");
                }
                quiet();
            }
        }
    }

    /** Something begins; it is shown if it takes longer than a moment. What began before is no longer shown. */
    Working begin(String title, Runnable cancelled) {
        if (working != null) {
            working.end();
        }
        working = new Working(title, cancelled);
        return working;
    }

    /** Says what was done. */
    void say(String words) {
        text.setForeground(Colors.muted());
        text.setText(words);
        setVisible(!words.isBlank());
        text.setToolTipText(words.isBlank() ? null : words);
        show.setVisible(false);
    }

    /** Says that a file was written, which can be opened from here. */
    void wrote(Path written) {
        say(Words.of("file.written", written));
        file = written;
        show.setVisible(Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN));
    }

    private void openFile() {
        Path opened = file;
        new Thread(() -> { // may take long to find the program
            try {
                Desktop.getDesktop().open(opened.toFile());
            } catch (IOException | RuntimeException e) {
                java.awt.EventQueue.invokeLater(() -> say(Words.of("file.cannotOpen", opened)));
            }
        }, "open " + opened.getFileName()).start();
    }
}
