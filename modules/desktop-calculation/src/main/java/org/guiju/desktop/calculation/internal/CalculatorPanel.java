package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.guiju.calculation.api.Calculator;
import org.guiju.regulation.api.Address;

/** Calculators at the left, the form of the chosen one in the middle, what comes out at the right. */
final class CalculatorPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int LIST = 220;
    private static final int NARROW = 760;

    private final transient CalculatorPresenter presenter;
    private final DefaultListModel<Calculator> shown = new DefaultListModel<>();
    private final JList<Calculator> list = new JList<>(shown);
    private final JTextField filter = new JTextField();
    private final JPanel middle = new JPanel(new BorderLayout());
    private final HtmlView result;
    private final HtmlView tables;
    private final GraphView graph = new GraphView();
    private transient List<Calculator> all = List.of();
    private transient InputForm form;
    private transient Runnable unfollow = () -> { };
    private transient AnswerHtml told;
    private String wanted = "";

    CalculatorPanel(CalculatorPresenter presenter, Consumer<Address> opener) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.result = new HtmlView(opener);
        this.tables = new HtmlView(opener);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new CalculatorRenderer());
        list.getAccessibleContext().setAccessibleName(Words.of("window.name"));
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && list.getSelectedValue() != null) {
                choose(list.getSelectedValue());
            }
        });
        filter.putClientProperty("JTextField.placeholderText", Words.of("filter"));
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                fill();
            }
        });
        JPanel left = new JPanel(new BorderLayout(0, GAP));
        left.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, 0));
        left.add(filter, BorderLayout.NORTH);
        left.add(new JScrollPane(list), BorderLayout.CENTER);
        middle.add(new JLabel(Words.of("choose"), JLabel.CENTER), BorderLayout.CENTER);
        JButton copy = new JButton(Words.of("copy"));
        copy.addActionListener(e -> {
            if (told != null) {
                Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(told.text()), null);
            }
        });
        JPanel right = new JPanel(new BorderLayout());
        JTabbedPane tabs = new JTabbedPane();
        tabs.addTab(Words.of("tab.result"), new JScrollPane(result));
        tabs.addTab(Words.of("tab.tables"), new JScrollPane(tables));
        tabs.addTab(Words.of("tab.graph"), new JScrollPane(graph));
        right.add(tabs, BorderLayout.CENTER);
        JPanel below = new JPanel(new java.awt.FlowLayout(java.awt.FlowLayout.TRAILING));
        below.add(copy);
        right.add(below, BorderLayout.SOUTH);
        JSplitPane work = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, middle, right);
        work.setResizeWeight(0.5);
        work.setBorder(BorderFactory.createEmptyBorder());
        middle.setMinimumSize(new java.awt.Dimension(0, 0));
        right.setMinimumSize(new java.awt.Dimension(0, 0));
        work.addComponentListener(new java.awt.event.ComponentAdapter() {
            @Override
            public void componentResized(java.awt.event.ComponentEvent e) {
                arrange(work);
            }
        });
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, work);
        split.setDividerLocation(LIST);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(split, BorderLayout.CENTER);
    }

    /** Form and result side by side where there is room, else one above the other. */
    private static void arrange(JSplitPane work) {
        int wanted = work.getWidth() < NARROW ? JSplitPane.VERTICAL_SPLIT : JSplitPane.HORIZONTAL_SPLIT;
        if (work.getOrientation() != wanted || work.getClientProperty("arranged") == null) {
            work.setOrientation(wanted);
            work.setDividerLocation(0.5);
            work.putClientProperty("arranged", Boolean.TRUE);
        }
    }

    void start() {
        unfollow = presenter.follow(calculators -> {
            all = calculators;
            fill();
        });
    }

    void stop() {
        unfollow.run();
        unfollow = () -> { };
    }

    /** Id of the calculator in view, empty if none is. */
    String selected() {
        return list.getSelectedValue() == null ? wanted : list.getSelectedValue().id();
    }

    /** Shows a calculator, now or when the list has come. */
    void select(String id) {
        wanted = id;
        filter.setText("");
        fill();
    }

    @Override
    public boolean requestFocusInWindow() {
        return filter.requestFocusInWindow();
    }

    private void fill() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        Calculator before = list.getSelectedValue();
        String id = !wanted.isEmpty() ? wanted : before == null ? "" : before.id();
        shown.clear();
        all.stream()
                .filter(c -> (c.id() + " " + c.model().name() + " " + c.model().english() + " " + c.model().description())
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
    }

    private void choose(Calculator calculator) {
        if (form != null && form.calculator().id().equals(calculator.id())
                && form.calculator().model().equals(calculator.model())) {
            return;
        }
        form = new InputForm(calculator, this::ask);
        middle.removeAll();
        JScrollPane scroll = new JScrollPane(form);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        middle.add(scroll, BorderLayout.CENTER);
        middle.revalidate();
        middle.repaint();
        ask();
    }

    private void ask() {
        InputForm asked = form;
        presenter.ask(asked.calculator(), asked.question(), outcome -> {
            if (asked == form) {
                told = new AnswerHtml(asked.calculator(), outcome);
                result.show(told.answer());
                tables.show(told.tables());
                graph.show(asked.calculator().model(), outcome.answer().orElse(null));
                asked.show(outcome.issues(), outcome.answer().flatMap(a -> a.next()).orElse(""));
            }
        });
    }
}
