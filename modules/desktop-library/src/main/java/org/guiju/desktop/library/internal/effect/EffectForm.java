package org.guiju.desktop.library.internal.effect;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.validity.Effect;

/** The form in which an effect is recorded, above the list of those recorded for the document. */
public final class EffectForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Address document;
    private final transient Address provision;
    private final transient Consumer<Boolean> validity;
    private final JRadioButton whole = new JRadioButton();
    private final JRadioButton part = new JRadioButton();
    private final JComboBox<Effect.Type> type = new JComboBox<>(Effect.Type.values());
    private final JTextField date = new JTextField(12);
    private final JTextField by = new JTextField(32);
    private final JTextField byNumber = new JTextField(20);
    private final JTextField source = new JTextField(32);
    private final JTextField note = new JTextField(32);
    private final JTextArea replacement = new JTextArea(3, 32);
    private final JLabel fault = new JLabel(" ");
    private final JList<Effect> recorded = new JList<>();
    private final JButton remove = new JButton(Words.of("effect.remove"));
    private int row;

    /**
     * Makes a form.
     *
     * @param document the document
     * @param documentName its title
     * @param provision the provision in view, or null
     * @param provisionName how it is cited, or null
     * @param validity told whether what is filled in can be recorded
     * @param remover takes a recorded effect back
     */
    public EffectForm(Address document, String documentName, Address provision, String provisionName,
            Consumer<Boolean> validity, Consumer<Effect> remover) {
        super(new GridBagLayout());
        this.document = document;
        this.provision = provision;
        this.validity = validity;
        setBorder(BorderFactory.createEmptyBorder(12, 14, 8, 14));
        ButtonGroup group = new ButtonGroup();
        group.add(whole);
        group.add(part);
        whole.setText(documentName);
        whole.setSelected(true);
        line("effect.target", whole);
        if (provision != null) {
            part.setText(provisionName);
            part.setSelected(true);
            line(null, part);
        }
        type.setRenderer(new TypeRenderer());
        line("effect.type", type);
        line("effect.date", date);
        line("effect.by", by);
        line("effect.bynumber", byNumber);
        line("effect.source", source);
        line("effect.note", note);
        replacement.setLineWrap(true);
        line("effect.replacement", new JScrollPane(replacement));
        fault.setForeground(Palette.current().readable(Palette.current().warning()));
        line(null, fault);
        recorded.setVisibleRowCount(3);
        recorded.setCellRenderer(new EffectRenderer());
        recorded.addListSelectionListener(e -> remove.setEnabled(recorded.getSelectedValue() != null));
        line("effect.recorded", new JScrollPane(recorded));
        remove.setEnabled(false);
        remove.addActionListener(e -> remover.accept(recorded.getSelectedValue()));
        line(null, remove);
        for (JTextComponent field : List.of(date, by, byNumber, source, note, replacement)) {
            Typing.in(field, this::check);
        }
        type.addActionListener(e -> check());
        check();
    }

    private void line(String key, JComponent field) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = row++;
        at.gridx = 0;
        at.anchor = GridBagConstraints.NORTHEAST;
        at.insets = new Insets(5, 0, 3, 8);
        if (key != null) {
            JLabel name = new JLabel(Words.of(key));
            Component named = field instanceof JScrollPane scroll ? scroll.getViewport().getView() : field;
            name.setLabelFor(named);
            named.getAccessibleContext().setAccessibleName(Words.of(key));
            add(name, at);
        }
        at.gridx = 1;
        at.weightx = 1;
        at.anchor = GridBagConstraints.WEST;
        boolean wide = field instanceof JScrollPane || field == by || field == source || field == note;
        at.fill = wide ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
        at.insets = new Insets(3, 0, 3, 0);
        add(field, at);
    }

    /** What is filled in. */
    public EffectDraft draft() {
        Address target = provision != null && part.isSelected() ? provision : document;
        return new EffectDraft(target, (Effect.Type) type.getSelectedItem(), date.getText(), by.getText(), byNumber.getText(),
                source.getText(), note.getText(), replacement.getText());
    }

    /** Shows the effects recorded for the document. */
    public void showRecorded(List<Effect> effects) {
        recorded.setListData(effects.toArray(Effect[]::new));
    }

    /** Says that something could not be written. */
    public void showFault(String sentence) {
        fault.setText(sentence);
    }

    private void check() {
        java.util.Optional<String> found = draft().fault();
        fault.setText(found.orElse(" "));
        validity.accept(found.isEmpty());
    }

    /** Names a type. */
    private static final class TypeRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, Words.of("effect.type." + value), index, selected, focused);
        }
    }

    /** Tells an effect in a line. */
    private static final class EffectRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Effect e = (Effect) value;
            String where = e.target() == null || e.target().eId() == null ? "" : " " + e.target().eId();
            return super.getListCellRendererComponent(list,
                    e.date() + "  " + Words.of("effect.type." + e.type()) + where + "  " + e.source(), index, selected, focused);
        }
    }
}
