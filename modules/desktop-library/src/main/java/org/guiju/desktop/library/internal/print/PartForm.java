package org.guiju.desktop.library.internal.print;

import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import org.guiju.desktop.library.internal.page.Citing;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.GoTo;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.Typing;

/** Asks which part of a document is meant: all of it, the provision in view, or provisions from one to another. */
public final class PartForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient DocumentPage page;
    private final String provision;
    private final transient Consumer<Boolean> valid;
    private final JRadioButton whole = new JRadioButton(Words.of("part.whole"), true);
    private final JRadioButton current = new JRadioButton();
    private final JRadioButton range = new JRadioButton(Words.of("part.range"));
    private final JTextField from = new JTextField(9);
    private final JTextField to = new JTextField(9);
    private final JLabel fault = new JLabel(" ");
    private int row;

    /**
     * A form.
     *
     * @param page the document
     * @param provision the provision in view, or null
     * @param valid told whether what is chosen exists
     */
    public PartForm(DocumentPage page, String provision, Consumer<Boolean> valid) {
        super(new GridBagLayout());
        this.page = page;
        this.provision = provision;
        this.valid = valid;
        setBorder(BorderFactory.createEmptyBorder(12, 14, 8, 14));
        ButtonGroup group = new ButtonGroup();
        for (JRadioButton choice : List.of(whole, current, range)) {
            group.add(choice);
            choice.addActionListener(e -> check());
        }
        if (provision != null) {
            current.setText(Words.of("part.current", new Citing(page).of(page.document().metadata().id().at(provision))));
        }
        current.setVisible(provision != null);
        JPanel span = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
        span.add(range);
        span.add(from);
        span.add(new JLabel(Words.of("part.to")));
        span.add(to);
        for (JTextField field : List.of(from, to)) {
            field.putClientProperty("JTextField.placeholderText", Words.of("part.hint"));
            Typing.in(field, () -> {
                range.setSelected(true);
                check();
            });
        }
        from.getAccessibleContext().setAccessibleName(Words.of("part.range"));
        to.getAccessibleContext().setAccessibleName(Words.of("part.to"));
        fault.setForeground(Palette.current().readable(Palette.current().warning()));
        List.of(whole, current, span, fault).forEach(this::add);
    }

    /** Adds a line at the end. */
    public void add(JComponent line) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = row++;
        at.anchor = GridBagConstraints.LINE_START;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.weightx = 1;
        at.insets = new Insets(3, line instanceof JPanel ? -6 : 0, 3, 0);
        add(line, at);
    }

    private void check() {
        String wrong = !range.isSelected() ? null : place(from).isEmpty() ? from.getText() : place(to).isEmpty() ? to.getText() : null;
        fault.setText(wrong == null || wrong.isBlank() ? " " : Words.of("part.unknown", wrong));
        valid.accept(wrong == null);
    }

    private Optional<String> place(JTextField field) {
        return new GoTo(page.document()).find(field.getText());
    }

    /** What was chosen; empty while it does not exist. */
    public Optional<DocumentPart> part() {
        if (whole.isSelected()) {
            return Optional.of(DocumentPart.whole(page));
        }
        if (current.isSelected()) {
            return Optional.of(DocumentPart.between(page, provision, provision));
        }
        return place(from).flatMap(a -> place(to).map(b -> DocumentPart.between(page, a, b)));
    }
}
