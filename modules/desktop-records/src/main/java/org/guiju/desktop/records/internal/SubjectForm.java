package org.guiju.desktop.records.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.calculation.api.ValueField;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Phrases;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Subject;

/** The form of a subject: its name and so on, then what its calculators ask for. What is left empty is unknown. */
final class SubjectForm extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final transient SubjectView view;
    private final transient Map<String, ValueField> fields = new LinkedHashMap<>();
    private final transient Map<String, Object> filled = new LinkedHashMap<>();
    private final transient Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, JLabel> faults = new LinkedHashMap<>();
    private final transient Runnable changed;
    private final JTextField name = new JTextField();
    private final JComboBox<NewSubjectPanel.Named> parent = new JComboBox<>();
    private final JTextField jurisdiction = new JTextField();
    private final JTextField note = new JTextField();
    private boolean filling = true;
    private int line;

    SubjectForm(SubjectView view, List<Overview.Entry> subjects, Runnable told, Consumer<String> calculate) {
        super(new GridBagLayout());
        this.view = view;
        this.changed = () -> {
            if (!filling) {
                told.run();
            }
        };
        setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        Subject subject = view.kept().record();
        heading(Words.of("basics"), "", null);
        plain("/name", Words.of("field.name"), name, subject.name());
        NewSubjectPanel.parents(parent, subjects, subject.id(), subject.parent());
        parent.addActionListener(e -> changed.run());
        labelled("/parent", Words.of("field.parent"), parent, parent);
        plain("/jurisdiction", Words.of("field.jurisdiction"), jurisdiction, subject.jurisdiction());
        plain("/note", Words.of("field.note"), note, subject.note());
        for (SubjectView.Group group : view.groups()) {
            heading(group.title(), Words.of("known", group.known(), group.asked()),
                    () -> calculate.accept(group.calculator()));
            group.inputs().forEach(i -> fact(i, group.labels()));
        }
        filling = false;
        GridBagConstraints rest = new GridBagConstraints();
        rest.gridy = line;
        rest.weighty = 1;
        super.add(new JLabel(), rest);
    }

    private void plain(String path, String label, JTextField field, String text) {
        field.setText(text == null ? "" : text);
        Typing.in(field, changed);
        labelled(path, label, field, field);
    }

    private void fact(InputNode input, Labels labels) {
        Map<String, Fact> known = view.kept().record().known(view.on());
        Fact fact = known.get(input.name());
        ValueField field = ValueField.of(input, labels, changed);
        if (fact != null) {
            field.set(fact.value());
            values.put(input.name(), fact.value());
        }
        fields.put(input.name(), field);
        filled.put(input.name(), field.value());
        labelled(input.name(), Words.label(input, labels), field.component(), field.target());
        if (!input.hint().isEmpty()) {
            put(quiet(labels.of(input.hint())), 2);
        }
        put(quiet(about(input, fact)), 2);
    }

    /** Since when it holds, where it comes from, what uses it. */
    private String about(InputNode input, Fact fact) {
        java.util.List<String> parts = new java.util.ArrayList<>();
        if (fact != null) {
            if (fact.from() != null || fact.until() != null) {
                parts.add(Words.of("period", date(fact.from()), date(fact.until())));
            }
            if (fact.source() != null) {
                parts.add(Words.of("source", fact.source()));
            }
        } else if (view.inherited().containsKey(input.name())) {
            parts.add(Words.of("inherited", Words.value(view.inherited().get(input.name()).value(), view.labels(input.name()))));
        }
        long periods = view.kept().record().facts().stream().filter(f -> f.name().equals(input.name())).count();
        if (periods > (fact == null ? 0 : 1)) {
            parts.add(Words.of("periods", periods - (fact == null ? 0 : 1)));
        }
        parts.add(Words.of("uses", Phrases.enumeration(view.uses(input.name()))));
        return String.join("  ·  ", parts);
    }

    private static String date(LocalDate date) {
        return date == null ? "…" : date.toString();
    }

    private void heading(String text, String quiet, Runnable calculate) {
        JLabel heading = new JLabel("<html><b>" + SubjectTree.escaped(text) + "</b>"
                + (quiet.isEmpty() ? "" : String.format("  <font color=#%06x>", Colors.muted().getRGB() & 0xffffff)
                        + SubjectTree.escaped(quiet) + "</font>"));
        heading.setFont(heading.getFont().deriveFont(heading.getFont().getSize2D() * 1.15f));
        JPanel bar = new JPanel(new BorderLayout(GAP, 0));
        bar.setOpaque(false);
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(line == 0 ? 0 : 1, 0, 0, 0, Colors.rule()),
                BorderFactory.createEmptyBorder(line == 0 ? 0 : GAP / 2, 0, 0, 0)));
        bar.add(heading, BorderLayout.CENTER);
        if (calculate != null) {
            JButton open = new JButton(Words.of("calculate"));
            open.putClientProperty("JButton.buttonType", "borderless");
            open.setForeground(Colors.link());
            open.setToolTipText(Words.of("calculate.tip", text));
            open.addActionListener(e -> calculate.run());
            bar.add(open, BorderLayout.EAST);
        }
        put(bar, line == 0 ? 0 : 2 * GAP);
    }

    private void labelled(String key, String text, JComponent component, JComponent target) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setLabelFor(target);
        target.getAccessibleContext().setAccessibleName(text);
        put(label, GAP);
        put(component, 2);
        follow(component);
        JLabel fault = new JLabel();
        fault.setForeground(Colors.warning());
        fault.setVisible(false);
        faults.put(key, fault);
        put(fault, 0);
    }

    private static JComponent quiet(String text) {
        JTextArea area = new JTextArea(text);
        area.setLineWrap(true);
        area.setWrapStyleWord(!Words.chinese());
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setFont(new JLabel().getFont());
        area.setForeground(Colors.muted());
        return area;
    }

    private void put(JComponent component, int above) {
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = line++;
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.insets = new Insets(above, 0, 0, 0);
        super.add(component, place);
    }

    /** Whatever gets the focus comes into view, with its name above. */
    private void follow(Component component) {
        component.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                Rectangle place = SwingUtilities.convertRectangle(
                        component.getParent(), component.getBounds(), SubjectForm.this);
                place.grow(0, 3 * GAP);
                scrollRectToVisible(place);
            }
        });
        if (component instanceof Container container) {
            for (Component inner : container.getComponents()) {
                follow(inner);
            }
        }
    }

    SubjectView view() {
        return view;
    }

    /** What stands here; a value that was not touched stays as it is kept, also where the field cannot show it. */
    Draft draft(LocalDate from, String source) {
        Map<String, Object> now = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            Object value = Objects.equals(field.value(), filled.get(key)) ? values.get(key) : field.value();
            if (value != null) {
                now.put(key, value);
            }
        });
        NewSubjectPanel.Named above = (NewSubjectPanel.Named) parent.getSelectedItem();
        return new Draft(view.kept(), view.on(), name.getText().strip(), above == null ? null : above.id(),
                jurisdiction.getText().isBlank() ? "CN" : jurisdiction.getText().strip(),
                note.getText().isBlank() ? null : note.getText().strip(), now, from, source);
    }

    /** Puts a draft back into the form. */
    void fill(Draft draft) {
        filling = true;
        name.setText(draft.name());
        for (int i = 0; i < parent.getItemCount(); i++) {
            if (Objects.equals(parent.getItemAt(i).id(), draft.parent())) {
                parent.setSelectedIndex(i);
            }
        }
        jurisdiction.setText(draft.jurisdiction());
        note.setText(draft.note() == null ? "" : draft.note());
        fields.forEach((key, field) -> {
            Object wanted = draft.values().get(key);
            Object now = Objects.equals(field.value(), filled.get(key)) ? values.get(key) : field.value();
            if (!Objects.equals(wanted, now)) {
                field.set(wanted);
            }
        });
        filling = false;
        changed.run();
    }

    void show(Faults shown) {
        faults.forEach((key, label) -> {
            String text = shown.fields().getOrDefault(key, "");
            if (!label.getText().equals(text)) {
                label.setText(text);
                label.setVisible(!text.isEmpty());
            }
        });
    }

    void focusFirst() {
        (fields.isEmpty() ? name : fields.values().iterator().next().target()).requestFocusInWindow();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
