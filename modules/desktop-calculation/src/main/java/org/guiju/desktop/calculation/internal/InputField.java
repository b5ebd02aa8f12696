package org.guiju.desktop.calculation.internal;

import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.InputNode;

/** A field of the form: what is shown and what it means. */
interface InputField {

    /** What is shown. */
    JComponent component();

    /** The value, null if it is not known. */
    Object value();

    /** The field for an input. */
    static InputField of(InputNode input, Runnable changed) {
        return switch (input.type()) {
            case CHOICE -> new Choice(input, changed);
            case CHOICES -> new Choices(input, changed);
            case YES_NO -> new YesNo(changed);
            case ROWS -> new RowsField(input, changed);
            default -> new Line(input, changed);
        };
    }

    /** Numbers, dates and texts. */
    final class Line implements InputField {
        private final JTextField text = new JTextField();
        private final InputNode input;

        Line(InputNode input, Runnable changed) {
            this.input = input;
            String example = switch (input.type()) {
                case DATE -> input.example().isEmpty() ? "2024-06-01" : input.example();
                case DATE_TIME -> input.example().isEmpty() ? "2024-06-01T08:00" : input.example();
                default -> input.example();
            };
            text.putClientProperty("JTextField.placeholderText", example);
            text.getDocument().addDocumentListener(new DocumentListener() {
                @Override
                public void insertUpdate(DocumentEvent e) {
                    changed.run();
                }

                @Override
                public void removeUpdate(DocumentEvent e) {
                    changed.run();
                }

                @Override
                public void changedUpdate(DocumentEvent e) {
                    changed.run();
                }
            });
        }

        @Override
        public JComponent component() {
            return text;
        }

        @Override
        public Object value() {
            String typed = text.getText().strip();
            return typed.isEmpty() ? null : Typed.value(typed, input.type());
        }
    }

    /** One of some words, or unknown. */
    final class Choice implements InputField {
        private final JComboBox<String> box = new JComboBox<>();

        Choice(InputNode input, Runnable changed) {
            box.addItem(Words.of("unknown"));
            input.values().forEach(box::addItem);
            box.addActionListener(e -> changed.run());
        }

        @Override
        public JComponent component() {
            return box;
        }

        @Override
        public Object value() {
            return box.getSelectedIndex() <= 0 ? null : box.getSelectedItem();
        }
    }

    /** Any of some words; none ticked is unknown, or the usual if the input has one. */
    final class Choices implements InputField {
        private final JPanel panel = new JPanel();
        private final List<JCheckBox> boxes = new ArrayList<>();

        Choices(InputNode input, Runnable changed) {
            panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
            for (String value : input.values()) {
                JCheckBox box = new JCheckBox(value);
                box.addActionListener(e -> changed.run());
                boxes.add(box);
                panel.add(box);
            }
        }

        @Override
        public JComponent component() {
            return panel;
        }

        @Override
        public Object value() {
            List<String> ticked = boxes.stream().filter(JCheckBox::isSelected).map(JCheckBox::getText).toList();
            return ticked.isEmpty() ? null : ticked;
        }
    }

    /** Yes, no or unknown. */
    final class YesNo implements InputField {
        private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        private final JRadioButton yes = new JRadioButton(Words.of("yes"));
        private final JRadioButton no = new JRadioButton(Words.of("no"));
        private final JRadioButton unknown = new JRadioButton(Words.of("unknown"), true);

        YesNo(Runnable changed) {
            ButtonGroup group = new ButtonGroup();
            for (JRadioButton button : List.of(yes, no, unknown)) {
                group.add(button);
                panel.add(button);
                button.addActionListener(e -> changed.run());
            }
        }

        @Override
        public JComponent component() {
            return panel;
        }

        @Override
        public Object value() {
            return unknown.isSelected() ? null : (Object) yes.isSelected();
        }
    }
}
