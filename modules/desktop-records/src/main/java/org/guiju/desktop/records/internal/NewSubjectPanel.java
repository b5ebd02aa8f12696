package org.guiju.desktop.records.internal;

import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.openide.awt.Mnemonics;

/** What is asked of a new subject: kind, name, code, what it belongs to. */
final class NewSubjectPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final JComboBox<Named> kind = new JComboBox<>();
    private final JTextField name = new JTextField(28);
    private final JTextField id = new JTextField(28);
    private final JComboBox<Named> parent = new JComboBox<>();
    private final Map<String, JLabel> faults = new LinkedHashMap<>();
    private final JLabel others = fault();
    private int line;

    /** Something with a name; null as id for none. */
    record Named(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    NewSubjectPanel(Consumer<Subject> add, Runnable cancel) {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        JLabel title = new JLabel(Words.of("new.title"));
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.35f));
        put(title, 0);
        kind.setMaximumRowCount(20);
        parent.setMaximumRowCount(20);
        field("field.kind", kind, "/kind", "");
        field("field.name", name, "/name", "");
        field("field.id", id, "/id", "field.id.hint");
        field("field.parent", parent, "/parent", "field.parent.hint");
        put(others, GAP);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        JButton ok = new JButton();
        Mnemonics.setLocalizedText(ok, Words.of("new.add"));
        ok.addActionListener(e -> add.accept(draft()));
        JButton no = new JButton();
        Mnemonics.setLocalizedText(no, Words.of("cancel"));
        no.addActionListener(e -> cancel.run());
        buttons.add(ok);
        buttons.add(new JLabel("  "));
        buttons.add(no);
        put(buttons, GAP);
        Keys.within(this, "ESCAPE", cancel);
        name.addActionListener(e -> add.accept(draft()));
        id.addActionListener(e -> add.accept(draft()));
        GridBagConstraints rest = new GridBagConstraints();
        rest.gridy = line;
        rest.gridx = 1;
        rest.weighty = 1;
        rest.weightx = 1;
        add(new JLabel(), rest);
    }

    private void field(String key, JComponent field, String path, String hint) {
        JLabel label = new JLabel(Words.of(key));
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(Words.of(key));
        put(label, GAP);
        put(field, 2);
        if (!hint.isEmpty()) {
            JLabel quiet = new JLabel(Words.of(hint));
            quiet.setForeground(Colors.muted());
            put(quiet, 2);
        }
        JLabel fault = fault();
        faults.put(path, fault);
        put(fault, 0);
    }

    private static JLabel fault() {
        JLabel label = new JLabel();
        label.setForeground(Colors.warning());
        label.setVisible(false);
        return label;
    }

    private void put(JComponent component, int above) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = line++;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(above, 0, 0, 0);
        add(component, place);
    }

    /** Begins with an empty form. */
    void begin(List<SubjectKind> kinds, String preset, List<Overview.Entry> subjects) {
        kind.removeAllItems();
        kinds.forEach(k -> kind.addItem(new Named(k.id(), k.name(Words.locale()))));
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).id().equals(preset)) {
                kind.setSelectedIndex(i);
            }
        }
        parents(parent, subjects, "", null);
        name.setText("");
        id.setText("");
        show(Faults.NONE);
        name.requestFocusInWindow();
    }

    /** Fills a list of subjects to which one may belong. */
    static void parents(JComboBox<Named> box, List<Overview.Entry> subjects, String self, String chosen) {
        box.removeAllItems();
        box.addItem(new Named(null, Words.of("parent.none")));
        for (Overview.Entry entry : subjects) {
            if (!entry.id().equals(self)) {
                box.addItem(new Named(entry.id(), entry.name()));
                if (entry.id().equals(chosen)) {
                    box.setSelectedIndex(box.getItemCount() - 1);
                }
            }
        }
    }

    private Subject draft() {
        Named of = (Named) kind.getSelectedItem();
        Named above = (Named) parent.getSelectedItem();
        return new Subject(id.getText().strip(), of == null ? "" : of.id(), name.getText().strip(),
                above == null ? null : above.id(), null, null, List.of());
    }

    void show(Faults shown) {
        faults.forEach((path, label) -> {
            label.setText(shown.fields().getOrDefault(path, ""));
            label.setVisible(!label.getText().isEmpty());
        });
        others.setText(String.join("  ", shown.others()));
        others.setVisible(!others.getText().isEmpty());
        revalidate();
    }
}
