package org.guiju.desktop.calculation.internal;

import java.awt.Font;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.library.api.Colors;
import org.guiju.regulation.api.Issue;

/** An input in the form: its name, the field, where its value came from, what it means, what is wrong with it. */
final class FieldBlock {

    private static final int GAP = 12;

    private final InputNode input;
    private final InputField field;
    private final String label;
    private final String unit;
    private final JLabel name = new JLabel();
    private final JLabel origin = new JLabel();
    private final JLabel fault = new JLabel();
    private Object marked;

    /**
     * A block.
     *
     * @param labels what its words are called
     * @param put puts a component below the others, with so many pixels above it
     */
    FieldBlock(InputNode input, Labels labels, Runnable changed, BiConsumer<JComponent, Integer> put) {
        this.input = input;
        label = labels.of(input.name());
        unit = labels.of(input.unit());
        String hint = labels.of(input.hint());
        name.setFont(name.getFont().deriveFont(Font.BOLD));
        field = InputField.of(input, labels, () -> {
            trace();
            changed.run();
        });
        name.setLabelFor(target());
        target().getAccessibleContext().setAccessibleName(label);
        if (!hint.isEmpty()) {
            target().getAccessibleContext().setAccessibleDescription(hint);
        }
        say(false);
        put.accept(name, GAP);
        put.accept(field.component(), 2);
        origin.setForeground(Colors.muted());
        origin.setVisible(false);
        put.accept(origin, 0);
        if (!hint.isEmpty()) {
            put.accept(InputForm.wrapped(hint), 2);
        }
        fault.setForeground(Colors.warning());
        fault.setVisible(false);
        put.accept(fault, 0);
    }

    InputNode input() {
        return input;
    }

    InputField field() {
        return field;
    }

    /** Where the focus goes. */
    JComponent target() {
        return field instanceof LineField line ? line.line() : field.component();
    }

    /** Says where the value that now stands here came from; it is said as long as that value stands. */
    void mark(String from) {
        marked = field.state();
        origin.setText(from);
        origin.setToolTipText(from);
        origin.setVisible(true);
    }

    private void trace() {
        boolean same = marked != null && Objects.equals(marked, field.state());
        if (origin.isVisible() != same) {
            origin.setVisible(same);
        }
    }

    /** Shows what is wrong with the value, and whether it is the one to fill in next. */
    void show(List<Issue> issues, boolean next) {
        String path = "/inputs/" + input.name();
        String text = String.join("  ", issues.stream()
                .filter(i -> i.path().equals(path) || i.path().startsWith(path + "/"))
                .map(i -> (place(i.path().substring(path.length())) + " " + i.message()).strip())
                .toList());
        if (field instanceof LineField line && line.faulty()) {
            text = ""; // the field says it already
        }
        fault.setText(text);
        fault.setToolTipText(text.isEmpty() ? null : text);
        fault.setVisible(!text.isEmpty());
        say(next);
    }

    /** A place within rows, counted from one as people do. */
    private static String place(String path) {
        String[] parts = path.split("/");
        if (parts.length < 2 || !parts[1].chars().allMatch(Character::isDigit)) {
            return path.replace('/', ' ').strip();
        }
        String row = Words.of("row", String.valueOf(Integer.parseInt(parts[1]) + 1));
        return parts.length > 2 ? row + " " + parts[2] : row;
    }

    private void say(boolean next) {
        name.setText(label + Words.inBrackets(unit) + (input.required() ? "" : "  " + Words.of("optional"))
                + (next ? "  " + Words.of("next") : ""));
        name.setForeground(next ? Colors.link() : null);
    }
}
