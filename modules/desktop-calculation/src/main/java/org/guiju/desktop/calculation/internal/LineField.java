package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;

/**
 * Numbers, dates and texts. Under a number that was typed with 万, without separators or in full-width figures stands how it
 * was understood; in a date the arrow keys move by a day, Page Up and Page Down by a month.
 */
final class LineField implements InputField {

    private static final int LONG_ENOUGH = 5;
    private static final int WHOLE_DATE = 8;

    private final JPanel panel = new JPanel(new BorderLayout());
    private final JTextField text = new JTextField() {
        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Dimension getMinimumSize() {
            return new java.awt.Dimension(40, super.getMinimumSize().height);
        }
    };
    private final JLabel understood = new JLabel();
    private final ValueType type;
    private final String unit;
    private final String called;

    /**
     * A field.
     *
     * @param unit unit in which what is typed is understood
     * @param called what the unit is called in the language of the interface
     */
    LineField(ValueType type, String unit, String called, String example, Runnable changed) {
        this.called = called;
        this.type = type;
        this.unit = unit;
        String usual = type == ValueType.DATE ? "2024-06-01" : type == ValueType.DATE_TIME ? "2024-06-01T08:00" : "";
        text.putClientProperty("JTextField.placeholderText", example.isEmpty() ? usual : example);
        understood.setVisible(false);
        panel.setOpaque(false);
        panel.add(text, BorderLayout.CENTER);
        panel.add(understood, BorderLayout.SOUTH);
        Typing.in(text, () -> {
            tell();
            changed.run();
        });
        if (type == ValueType.DATE) {
            JButton pick = new JButton(new CalendarIcon());
            pick.putClientProperty("JButton.buttonType", "toolBarButton");
            pick.setFocusable(false); // Alt+Down does the same
            pick.setToolTipText(Words.of("date.pick"));
            pick.getAccessibleContext().setAccessibleName(Words.of("date.pick"));
            pick.addActionListener(e -> pick());
            text.putClientProperty("JTextField.trailingComponent", pick);
            Keys.whenFocused(text, "alt DOWN", this::pick);
            Keys.whenFocused(text, "UP", () -> move(1, ChronoUnit.DAYS));
            Keys.whenFocused(text, "DOWN", () -> move(-1, ChronoUnit.DAYS));
            Keys.whenFocused(text, "PAGE_UP", () -> move(1, ChronoUnit.MONTHS));
            Keys.whenFocused(text, "PAGE_DOWN", () -> move(-1, ChronoUnit.MONTHS));
            text.setToolTipText(Words.of("date.keys"));
        }
    }

    private void pick() {
        DayPicker.open(text, day(), day -> {
            text.setText(day.toString());
            text.requestFocusInWindow();
        });
    }

    /** The day that stands here, null if none does. */
    private LocalDate day() {
        try {
            return value() == null ? null : LocalDate.parse(String.valueOf(value()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String weekday() {
        return day().getDayOfWeek().getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.getDefault());
    }

    /** Whether something stands here that is no date, which is said below the field. */
    boolean faulty() {
        return type == ValueType.DATE && value() != null && day() == null;
    }

    private void move(int steps, ChronoUnit by) {
        if (faulty()) {
            java.awt.Toolkit.getDefaultToolkit().beep();
        } else {
            text.setText((value() == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : day().plus(steps, by)).toString());
        }
    }

    /** Shows how the typed word was understood, if that is not plain to see. */
    private void tell() {
        Object value = value();
        String typed = text.getText().strip();
        String told = "";
        if (value instanceof BigDecimal number) {
            String shown = new ValueText("", "", "").of(number, unit);
            boolean plain = shown.equals(typed) || typed.length() < LONG_ENOUGH && typed.equals(number.toPlainString());
            told = plain ? "" : "= " + shown + (unit.isEmpty() ? "" : " " + called);
        } else if (type == ValueType.DATE && day() != null && !value.equals(typed)) {
            told = "= " + value + "  " + weekday();
        }
        boolean faulty = faulty();
        if (faulty) {
            told = Words.of("date.fault");
        }
        understood.setText(told);
        understood.setForeground(faulty && typed.length() >= WHOLE_DATE ? Colors.warning() : Colors.muted());
        if (understood.isVisible() == told.isEmpty()) {
            understood.setVisible(!told.isEmpty());
        }
    }

    @Override
    public JComponent component() {
        return panel;
    }

    /** Where the words are typed, for the label and the focus. */
    JTextField line() {
        return text;
    }

    @Override
    public Object value() {
        String typed = text.getText().strip();
        return typed.isEmpty() ? null : Typed.value(typed, type, unit);
    }

    @Override
    public void set(Object value) {
        restore(value == null ? ""
                : value instanceof Number number
                        ? new ValueText("", "", "").of(new BigDecimal(number.toString()), unit)
                        : String.valueOf(value));
    }

    @Override
    public Object state() {
        return text.getText();
    }

    @Override
    public void restore(Object state) {
        String wanted = state == null ? "" : String.valueOf(state);
        if (!text.getText().equals(wanted)) {
            text.setText(wanted);
        }
    }
}
