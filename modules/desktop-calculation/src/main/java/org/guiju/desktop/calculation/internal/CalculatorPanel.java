package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.guiju.calculation.api.Calculator;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.desktop.shell.api.Typing;
import org.guiju.exchange.api.json.ScenarioFile;
import org.guiju.regulation.api.Address;

/** Calculators at the left, the form of the chosen one in the middle, what comes out at the right. */
final class CalculatorPanel extends JPanel implements CalculatorWork.Around {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int LIST = 220;

    private final transient CalculatorPresenter presenter;
    private final DefaultListModel<Calculator> shown = new DefaultListModel<>();
    private final JList<Calculator> list = new JList<>(shown);
    private final JTextField filter = new JTextField();
    private final JPanel middle = new JPanel(new BorderLayout());
    private final CalculatorWork work;
    private transient List<Calculator> all = List.of();
    private transient Runnable unfollow = () -> { };
    private String wanted = "";
    private final JLabel count = new JLabel(" ");
    private final JLabel told = new JLabel("", JLabel.CENTER);
    private transient Runnable then = () -> { }; // what is to be done when the calculator wanted has come
    private boolean come; // whether the list has come
    private boolean hurried; // Enter was pressed before the list had come

    CalculatorPanel(CalculatorPresenter presenter, RegisterPresenter register, Consumer<Address> opener) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.work = new CalculatorWork(presenter, register, opener, this);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellWidth(40); // as wide as there is room; long titles are cut, the tip has them whole
        list.setCellRenderer(new CalculatorRenderer());
        list.getAccessibleContext().setAccessibleName(Words.of("window.name"));
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && list.getSelectedValue() != null) {
                choose(list.getSelectedValue());
            }
        });
        filter.putClientProperty("JTextField.placeholderText", Words.of("filter"));
        filter.getAccessibleContext().setAccessibleName(Words.of("filter"));
        Typing.in(filter, this::fill);
        Keys.whenFocused(filter, "DOWN", list::requestFocusInWindow);
        Keys.whenFocused(filter, "ENTER", this::first);
        Keys.whenFocused(list, "ENTER", work::focusForm);
        JPanel left = new JPanel(new BorderLayout(0, GAP));
        left.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, 0));
        left.add(filter, BorderLayout.NORTH);
        left.add(new JScrollPane(list), BorderLayout.CENTER);
        count.setForeground(Colors.muted());
        left.add(count, BorderLayout.SOUTH);
        told.setText(Words.of("choose"));
        middle.add(told, BorderLayout.CENTER);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, middle);
        left.setMinimumSize(new java.awt.Dimension(0, 0));
        split.setDividerLocation(LIST);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(split, BorderLayout.CENTER);
    }

    void start() {
        count.setText(Words.of("calculators.reading"));
        unfollow = presenter.follow(calculators -> {
            all = calculators;
            come = true;
            fill();
            work.follow(all);
        });
    }

    void stop() {
        unfollow.run();
        unfollow = () -> { };
    }

    /** Id of the calculator in view, empty if none is. */
    String selected() {
        return list.getSelectedValue() != null ? list.getSelectedValue().id() : wanted.isEmpty() ? work.calculator() : wanted;
    }

    /** Shows a calculator, now or when the list has come. */
    void select(String id) {
        select(id, () -> { });
    }

    private void select(String id, Runnable next) {
        wanted = id;
        then = next;
        filter.setText("");
        fill();
    }

    /** Shows a calculator, filled with what is known about a subject. */
    void openFor(String id, String subject) {
        select(id, () -> work.fill(subject));
    }

    /** Asks the question of a saved case again. */
    void openCase(String savedCase) {
        work.openCase(savedCase);
    }

    @Override
    public Map<String, String> titles() {
        return all.stream().collect(Collectors.toMap(Calculator::id, c -> c.title(Locale.getDefault()), (a, b) -> a));
    }

    @Override
    public void openFile(ScenarioFile file) {
        select(file.calculator().isEmpty() ? selected() : file.calculator(), () -> work.restore(file));
    }

    @Override
    public void openCase(RegisterPresenter.CaseChoice choice) {
        select(choice.kept().record().calculator(), () -> work.show(choice));
    }

    @Override
    public boolean requestFocusInWindow() {
        return filter.requestFocusInWindow();
    }

    private void fill() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        Calculator before = list.getSelectedValue();
        String id = !wanted.isEmpty() ? wanted : before == null ? work.calculator() : before.id();
        shown.clear();
        all.stream()
                .filter(c -> (c.id() + " " + c.model().name() + " " + c.model().english() + " " + c.model().description()
                        + " " + c.description(Locale.getDefault()))
                        .toLowerCase(Locale.ROOT).contains(words))
                .sorted(java.util.Comparator.comparing(Calculator::module))
                .forEach(shown::addElement);
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
                wanted = "";
            }
        }
        count.setText(!come ? Words.of("calculators.reading") : shown.isEmpty() && !all.isEmpty() ? Words.of("filter.none")
                : all.isEmpty() ? Words.of("calculators.none") : Words.of("filter.count", shown.size(), all.size()));
        if (come && wanted.isEmpty()) {
            Runnable next = then;
            then = () -> { };
            next.run();
        } else if (come && words.isEmpty()) {
            missing();
        }
        if (hurried) {
            first();
        }
    }

    /** Says that the calculator wanted is not among those of the open modules; it is shown when it comes. */
    private void missing() {
        String text = Words.of("calculator.missing", wanted);
        if (work.getParent() == null) {
            told.setText("<html><center>" + HtmlView.escape(text) + "</center></html>");
        } else {
            javax.swing.JOptionPane.showMessageDialog(this, text, Words.of("window.name"), javax.swing.JOptionPane.INFORMATION_MESSAGE);
            wanted = "";
            then = () -> { };
        }
    }

    private void choose(Calculator calculator) {
        if (work.getParent() == null) {
            middle.removeAll();
            middle.add(work, BorderLayout.CENTER);
            middle.revalidate();
            middle.repaint();
        }
        work.open(calculator);
    }

    /** Enter in the filter takes the first that fits and goes to its form. */
    private void first() {
        hurried = shown.isEmpty();
        if (!hurried) {
            list.setSelectedIndex(0);
            work.focusForm();
        }
    }
}
