package org.guiju.desktop.calculation.internal;

import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.library.api.Colors;
import org.guiju.regulation.api.Issue;

/** The form of a calculator, made from its model. What is left empty is unknown. */
final class InputForm extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;

    private final transient Calculator calculator;
    private final transient Map<InputNode, InputField> fields = new LinkedHashMap<>();
    private final transient Map<InputNode, JLabel> names = new LinkedHashMap<>();
    private final transient Map<InputNode, JLabel> faults = new LinkedHashMap<>();
    private final transient Map<InputNode, JComboBox<String>> readings = new LinkedHashMap<>();
    private final transient Runnable changed;
    private int line;

    InputForm(Calculator calculator, Runnable changed) {
        super(new GridBagLayout());
        this.calculator = calculator;
        this.changed = changed;
        setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        JLabel title = new JLabel(calculator.title(Locale.getDefault()));
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.35f));
        put(title, 0);
        put(wrapped(calculator.model().description()), GAP);
        String group = "";
        for (InputNode input : calculator.asked()) {
            if (!input.group().equals(group)) {
                group = input.group();
                JLabel heading = new JLabel(group);
                heading.setFont(heading.getFont().deriveFont(Font.BOLD));
                heading.setForeground(Colors.muted());
                put(heading, GAP);
            }
            add(input);
        }
        for (InputNode input : calculator.assumptions()) {
            reading(input);
        }
        GridBagConstraints rest = new GridBagConstraints();
        rest.gridy = line;
        rest.weighty = 1;
        super.add(new JLabel(), rest);
    }

    Calculator calculator() {
        return calculator;
    }

    private void add(InputNode input) {
        String text = Words.chinese() || input.english().isEmpty() ? input.name() : input.english();
        JLabel name = new JLabel(text + (input.unit().isEmpty() ? "" : "（" + input.unit() + "）")
                + (input.required() ? "" : "  " + Words.of("optional")));
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        names.put(input, name);
        put(name, GAP);
        InputField field = InputField.of(input, changed);
        name.setLabelFor(field.component());
        field.component().getAccessibleContext().setAccessibleName(text);
        fields.put(input, field);
        put(field.component(), 2);
        if (!input.hint().isEmpty()) {
            put(wrapped(input.hint()), 2);
        }
        JLabel fault = new JLabel();
        fault.setForeground(Colors.warning());
        fault.setVisible(false);
        faults.put(input, fault);
        put(fault, 0);
    }

    private void reading(InputNode input) {
        JLabel name = new JLabel(Words.of("reading", input.name()));
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        put(name, GAP);
        JComboBox<String> box = new JComboBox<>(input.assumption().orElseThrow().readings().stream()
                .map(InputNode.Reading::value).toArray(String[]::new));
        box.setSelectedItem(input.assumption().orElseThrow().fallback());
        box.addActionListener(e -> changed.run());
        name.setLabelFor(box);
        readings.put(input, box);
        put(box, 2);
    }

    private static JComponent wrapped(String text) {
        JTextArea area = new JTextArea(text);
        area.setLineWrap(true);
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

    /** The question that the form asks. */
    Question question() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        fields.forEach((input, field) -> {
            Object value = field.value();
            if (value != null) {
                inputs.put(input.name(), value);
            }
        });
        Map<String, String> assumptions = new LinkedHashMap<>();
        readings.forEach((input, box) -> assumptions.put(input.name(), (String) box.getSelectedItem()));
        return new Question(null, inputs, assumptions, null, "CN");
    }

    /** Shows what is wrong at its field, and which field to fill in next. */
    void show(List<Issue> issues, String next) {
        for (InputNode input : fields.keySet()) {
            String path = "/inputs/" + input.name();
            String text = String.join("  ", issues.stream()
                    .filter(i -> i.path().equals(path) || i.path().startsWith(path + "/"))
                    .map(i -> (i.path().substring(path.length()).replace('/', ' ') + " " + i.message()).strip())
                    .toList());
            faults.get(input).setText(text);
            faults.get(input).setVisible(!text.isEmpty());
            names.get(input).setForeground(input.name().equals(next) ? Colors.link() : null);
        }
    }

    @Override
    public java.awt.Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(java.awt.Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(java.awt.Rectangle visible, int orientation, int direction) {
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
