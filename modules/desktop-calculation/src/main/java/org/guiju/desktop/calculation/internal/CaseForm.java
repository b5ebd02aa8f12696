package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.records.api.SavedCase;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** Asks under which title and subject a case is to be kept. Event thread only. */
final class CaseForm {

    private final JTextField title = new JTextField(34);
    private final JComboBox<RegisterPresenter.Choice> subject = new JComboBox<>();
    private final JTextArea note = new JTextArea(3, 34);
    private final JRadioButton replace = new JRadioButton(Words.of("case.replace"), true);
    private final JRadioButton another = new JRadioButton(Words.of("case.another"));
    private final boolean again;

    /**
     * What was said.
     *
     * @param title title
     * @param subject id of the subject, null for none
     * @param note remark, null for none
     * @param replace whether the case that was opened is replaced
     */
    record Said(String title, String subject, String note, boolean replace) {}

    /**
     * A form.
     *
     * @param before the case that was opened, null if none was
     * @param chosen id of the subject whose facts were filled in, null if none
     * @param usual title to begin with
     */
    CaseForm(List<RegisterPresenter.Choice> subjects, SavedCase before, String chosen, String usual) {
        again = before != null;
        title.setText(again ? before.title() : usual);
        note.setText(again && before.note() != null ? before.note() : "");
        note.setLineWrap(true);
        subject.addItem(null);
        String wanted = again ? before.subject() : chosen;
        for (RegisterPresenter.Choice each : subjects) {
            subject.addItem(each);
            if (each.subject().id().equals(wanted)) {
                subject.setSelectedItem(each);
            }
        }
        subject.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(JList<?> l, Object v, int i, boolean s, boolean f) {
                String text = v instanceof RegisterPresenter.Choice c
                        ? c.subject().name() + Words.inBrackets(c.kind()) : Words.of("case.noSubject");
                return super.getListCellRendererComponent(l, text, i, s, f);
            }
        });
    }

    /** Asks; empty if nothing is to be kept. */
    Optional<Said> ask() {
        JPanel panel = new JPanel(new GridBagLayout());
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        row(panel, 0, "case.title", title, title);
        row(panel, 1, "case.subject", subject, subject);
        row(panel, 2, "case.note", note, new JScrollPane(note));
        if (again) {
            ButtonGroup group = new ButtonGroup();
            group.add(replace);
            group.add(another);
            row(panel, 3, null, null, replace);
            row(panel, 4, null, null, another);
        }
        row(panel, 5, null, null, new JLabel(Words.of("case.kept")));
        DialogDescriptor dialog = new DialogDescriptor(panel, Words.of("case.keep.title"));
        Typing.in(title, () -> dialog.setValid(!title.getText().isBlank()));
        dialog.setValid(!title.getText().isBlank());
        title.selectAll();
        if (DialogDisplayer.getDefault().notify(dialog) != NotifyDescriptor.OK_OPTION) {
            return Optional.empty();
        }
        return Optional.of(new Said(title.getText().strip(),
                subject.getSelectedItem() instanceof RegisterPresenter.Choice c ? c.subject().id() : null,
                note.getText().isBlank() ? null : note.getText().strip(), again && replace.isSelected()));
    }

    private static void row(JPanel panel, int line, String key, Component target, Component shown) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = line;
        place.insets = new Insets(4, 4, 4, 4);
        place.anchor = GridBagConstraints.FIRST_LINE_START;
        if (key != null) {
            JLabel name = new JLabel();
            org.openide.awt.Mnemonics.setLocalizedText(name, Words.of(key));
            name.setLabelFor(target);
            panel.add(name, place);
        }
        place.gridx = 1;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        panel.add(shown, place);
    }
}
