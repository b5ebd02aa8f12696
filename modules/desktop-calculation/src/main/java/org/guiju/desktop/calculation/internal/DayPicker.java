package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.event.MenuKeyEvent;
import javax.swing.event.MenuKeyListener;
import org.guiju.desktop.library.api.Colors;

/** A month to choose a day from: arrow keys go by days and weeks, Page Up and Page Down by months, Enter takes the day. */
final class DayPicker {

    private static final int WEEKS = 6;
    private static final int WEEK = 7;

    private final JPopupMenu popup = new JPopupMenu();
    private final JLabel title = new JLabel("", JLabel.CENTER);
    private final JPanel days = new JPanel(new GridLayout(0, WEEK));
    private final Consumer<LocalDate> taken;
    private LocalDate at;

    private DayPicker(LocalDate first, Consumer<LocalDate> taken) {
        this.at = first;
        this.taken = taken;
        JPanel panel = new JPanel(new BorderLayout(0, 4));
        panel.setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
        JPanel head = new JPanel(new BorderLayout());
        head.add(step("‹", "date.month.before", -1), BorderLayout.LINE_START);
        title.setFont(title.getFont().deriveFont(Font.BOLD));
        head.add(title, BorderLayout.CENTER);
        head.add(step("›", "date.month.after", 1), BorderLayout.LINE_END);
        panel.add(head, BorderLayout.NORTH);
        panel.add(days, BorderLayout.CENTER);
        JButton today = new JButton(Words.of("date.today"));
        today.addActionListener(e -> take(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
        panel.add(today, BorderLayout.SOUTH);
        popup.add(panel);
        popup.addMenuKeyListener(new MenuKeyListener() { // an open menu takes all keys, whatever has the focus
            @Override
            public void menuKeyPressed(MenuKeyEvent e) {
                if (press(e.getKeyCode())) {
                    e.consume();
                }
            }

            @Override
            public void menuKeyReleased(MenuKeyEvent e) {
                // pressed is enough
            }

            @Override
            public void menuKeyTyped(MenuKeyEvent e) {
                e.consume(); // nothing is typed here
            }
        });
    }

    private boolean press(int key) {
        switch (key) {
            case KeyEvent.VK_LEFT -> go(at.minusDays(1));
            case KeyEvent.VK_RIGHT -> go(at.plusDays(1));
            case KeyEvent.VK_UP -> go(at.minusWeeks(1));
            case KeyEvent.VK_DOWN -> go(at.plusWeeks(1));
            case KeyEvent.VK_PAGE_UP -> go(at.minusMonths(1));
            case KeyEvent.VK_PAGE_DOWN -> go(at.plusMonths(1));
            case KeyEvent.VK_ENTER, KeyEvent.VK_SPACE -> take(at);
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Opens below a field.
     *
     * @param first the day to begin with, null for today
     * @param taken given the day that is chosen
     */
    static void open(JComponent below, LocalDate first, Consumer<LocalDate> taken) {
        DayPicker picker = new DayPicker(first == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : first, taken);
        picker.popup.show(below, 0, below.getHeight());
        picker.go(picker.at);
    }

    private JButton step(String sign, String name, int months) {
        JButton button = new JButton(sign);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getAccessibleContext().setAccessibleName(Words.of(name));
        button.setToolTipText(Words.of(name));
        button.addActionListener(e -> go(at.plusMonths(months)));
        return button;
    }

    private void go(LocalDate day) {
        at = day;
        YearMonth month = YearMonth.from(day);
        title.setText(month.format(DateTimeFormatter.ofPattern(Words.of("date.month"), Locale.getDefault())));
        days.removeAll();
        for (DayOfWeek each : DayOfWeek.values()) {
            JLabel name = new JLabel(each.getDisplayName(TextStyle.NARROW, Locale.getDefault()), JLabel.CENTER);
            name.setForeground(Colors.muted());
            days.add(name);
        }
        LocalDate first = month.atDay(1);
        LocalDate shown = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (int i = 0; i < WEEKS * WEEK; i++, shown = shown.plusDays(1)) {
            days.add(day(shown, month));
        }
        popup.pack();
    }

    private JButton day(LocalDate shown, YearMonth month) {
        JButton button = new JButton(String.valueOf(shown.getDayOfMonth()));
        button.setMargin(new Insets(2, 4, 2, 4));
        button.putClientProperty("JButton.buttonType", shown.equals(at) ? null : "borderless");
        button.setFont(button.getFont().deriveFont(shown.equals(at) ? Font.BOLD : Font.PLAIN));
        if (!YearMonth.from(shown).equals(month)) {
            button.setForeground(Colors.muted());
        }
        button.getAccessibleContext().setAccessibleName(shown.toString());
        button.addActionListener(e -> take(shown));
        return button;
    }

    private void take(LocalDate day) {
        popup.setVisible(false);
        taken.accept(day);
    }
}
