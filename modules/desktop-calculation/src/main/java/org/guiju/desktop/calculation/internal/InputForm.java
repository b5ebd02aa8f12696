package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import javax.swing.SwingUtilities;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.desktop.library.api.Colors;
import org.guiju.regulation.api.Issue;

/** The form of a calculator, made from its model. What is left empty is unknown. */
final class InputForm extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 12;
    private static final int TOGETHER_MILLIS = 900;
    private static final String ON = "";
    private static final String PLACE = "@";

    private final transient Calculator calculator;
    private final transient Map<InputNode, FieldBlock> fields = new LinkedHashMap<>();
    private final transient Map<InputNode, JComboBox<String>> readings = new LinkedHashMap<>();
    private final transient Runnable changed;
    private final transient FormHistory history;
    private final transient LineField on;
    private final PlaceField where;
    private transient Question base = Question.of(Map.of());
    private boolean filling;
    private int line;

    InputForm(Calculator calculator, Runnable told) {
        super(new GridBagLayout());
        this.calculator = calculator;
        this.changed = () -> {
            if (!filling) {
                keep();
                told.run();
            }
        };
        setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        JTextArea title = wrapped(calculator.title(Locale.getDefault()));
        title.setForeground(null);
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.35f));
        put(title, 0);
        put(wrapped(calculator.description(Locale.getDefault())), GAP);
        filling = true;
        where = new PlaceField(changed);
        put(where, GAP);
        on = selecting();
        String group = "";
        for (InputNode input : calculator.asked()) {
            if (!input.group().equals(group)) {
                group = input.group();
                JLabel heading = new JLabel(Words.labels(calculator).of(group));
                heading.setFont(heading.getFont().deriveFont(Font.BOLD));
                heading.setForeground(Colors.muted());
                put(heading, GAP);
            }
            add(input);
        }
        for (InputNode input : calculator.assumptions()) {
            reading(input);
        }
        filling = false;
        history = new FormHistory(state());
        GridBagConstraints rest = new GridBagConstraints();
        rest.gridy = line;
        rest.weighty = 1;
        super.add(new JLabel(), rest);
    }

    Calculator calculator() {
        return calculator;
    }

    /** The selecting date, where it is not one of the inputs; null if it does not matter or is one of them. */
    private LineField selecting() {
        String meaning = calculator.model().mark()
                .filter(m -> m.selecting().isEmpty())
                .map(m -> Words.labels(calculator).of(m.selectingMeaning()))
                .orElse("");
        if (meaning.isEmpty()) {
            return null;
        }
        JLabel name = new JLabel(meaning + "  " + Words.of("on.optional"));
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        put(name, GAP);
        LineField field = new LineField(ValueType.DATE, "", "", "", changed);
        name.setLabelFor(field.line());
        field.line().getAccessibleContext().setAccessibleName(meaning);
        put(field.component(), 2);
        return field;
    }

    /** What stands in the form, so that it can be put back. */
    private Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        fields.forEach((input, block) -> state.put(input.name(), block.field().state()));
        readings.forEach((input, box) -> state.put(input.name(), box.getSelectedItem()));
        if (on != null) {
            state.put(ON, on.state());
        }
        state.put(PLACE, where.value());
        return state;
    }

    private void keep() {
        history.keep(state(), System.currentTimeMillis(), TOGETHER_MILLIS);
    }

    /** Puts back what stood here before the last change; false if there is nothing before. */
    boolean undo() {
        return history.undo().map(this::restore).orElse(false);
    }

    /** Takes the last undo back; false if there is none. */
    boolean redo() {
        return history.redo().map(this::restore).orElse(false);
    }

    private boolean restore(Map<String, Object> state) {
        filling = true;
        fields.forEach((input, block) -> block.field().restore(state.get(input.name())));
        readings.forEach((input, box) -> box.setSelectedItem(state.get(input.name())));
        if (on != null) {
            on.restore(state.get(ON));
        }
        where.set((String) state.get(PLACE));
        filling = false;
        return true;
    }

    /** Fills in a question; it can be undone. What the form has no field for, such as days added to the calendar, is kept. */
    void fill(Question question) {
        base = question;
        filling = true;
        fields.forEach((input, block) -> block.field().set(question.inputs().get(input.name())));
        readings.forEach((input, box) -> box.setSelectedItem(
                question.assumptions().getOrDefault(input.name(), input.assumption().orElseThrow().fallback())));
        if (on != null) {
            on.set(question.on());
        }
        where.set(question.jurisdiction());
        filling = false;
        keep();
    }

    /** Offers the jurisdictions whose rules open modules bring for this calculator. */
    void offer(List<String> jurisdictions) {
        where.offer(jurisdictions);
    }

    /** Whatever gets the focus comes into view, with its name above. */
    private void follow(Component component) {
        component.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                // later: hints that wrap anew move the fields
                SwingUtilities.invokeLater(() -> {
                    Rectangle place = SwingUtilities.convertRectangle(
                            component.getParent(), component.getBounds(), InputForm.this);
                    place.grow(0, 3 * GAP);
                    scrollRectToVisible(component == first() ? new Rectangle(0, 0, 1, 1) : place);
                    scrollRectToVisible(place);
                });
            }
        });
        if (component instanceof Container container) {
            for (Component inner : container.getComponents()) {
                follow(inner);
            }
        }
    }

    /** Brings the focus to the first field. */
    void focusFirst() {
        if (first() != null) {
            first().requestFocusInWindow();
        }
    }

    private JComponent first() {
        return fields.values().stream().findFirst().map(FieldBlock::target).orElse(null);
    }

    private void add(InputNode input) {
        FieldBlock block = new FieldBlock(input, Words.labels(calculator), changed, this::put);
        fields.put(input, block);
        follow(block.field().component());
    }

    /** Fills in facts of the register, each marked with where it came from; it can be undone. */
    void fill(List<RegisterPresenter.Known> facts) {
        filling = true;
        List<RegisterPresenter.Known> asked = facts.stream().filter(f -> fields.containsKey(f.input())).toList();
        asked.forEach(fact -> fields.get(fact.input()).field().set(fact.value()));
        filling = false;
        asked.forEach(fact -> fields.get(fact.input()).mark(fact.from()));
        keep();
    }

    private void reading(InputNode input) {
        JLabel name = new JLabel(Words.of("reading", Words.labels(calculator).of(input.name())));
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        put(name, GAP);
        JComboBox<String> box = new JComboBox<>(input.assumption().orElseThrow().readings().stream()
                .map(InputNode.Reading::value).toArray(String[]::new));
        box.setRenderer(new LabelRenderer(Words.labels(calculator)));
        box.setSelectedItem(input.assumption().orElseThrow().fallback());
        box.addActionListener(e -> changed.run());
        name.setLabelFor(box);
        readings.put(input, box);
        put(box, 2);
    }

    /** Muted words that take as many lines as they need. */
    static JTextArea wrapped(String text) {
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

    private void put(JComponent component, Integer above) {
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
        fields.forEach((input, block) -> {
            Object value = block.field().value();
            if (value != null) {
                inputs.put(input.name(), value);
            }
        });
        Map<String, String> assumptions = new LinkedHashMap<>();
        readings.forEach((input, box) -> assumptions.put(input.name(), (String) box.getSelectedItem()));
        LocalDate selected = base.on();
        if (on != null) {
            try {
                selected = on.value() == null ? null : LocalDate.parse(String.valueOf(on.value()));
            } catch (DateTimeException e) {
                selected = null; // still being typed
            }
        }
        return new Question(selected, inputs, assumptions, base.calendar(), where.value());
    }

    /** Shows what is wrong at its field, and which field to fill in next. */
    void show(List<Issue> issues, String next) {
        fields.forEach((input, block) -> block.show(issues, input.name().equals(next)));
    }

    @Override
    public java.awt.Dimension getPreferredScrollableViewportSize() {
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
