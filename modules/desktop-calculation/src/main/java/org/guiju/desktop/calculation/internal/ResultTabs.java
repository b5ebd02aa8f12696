package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.Timer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.regulation.api.Address;

/** What comes out: result and steps, picture, what would have to change, scenarios side by side, tables, diagram. */
final class ResultTabs extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOMENT_MILLIS = 1_000;
    private static final String CANCEL = "cancel";
    private static final String AGAIN = "again";

    private final transient CalculatorPresenter presenter;
    private final transient Consumer<Map<String, Object>> trying;
    private final JTabbedPane tabs = new JTabbedPane();
    private final HtmlView result;
    private final HtmlView tables;
    private final HtmlView sensitivity;
    private final HtmlView comparison;
    private final PicturePanel picture = new PicturePanel();
    private final GraphView graph = new GraphView();
    private final JComboBox<DecisionNode> output = new JComboBox<>();
    private transient Calculator calculator;
    private transient Question question;
    private transient Supplier<List<Scenario>> scenarios = List::of;
    private transient AnswerHtml told;
    private transient Sensitivity found;
    private transient Runnable looking = () -> { };
    private final Timer waiting = new Timer(MOMENT_MILLIS, e -> tellWaiting());
    private boolean filling;

    /**
     * Tabs.
     *
     * @param trying takes inputs with which a new scenario is to be tried
     */
    ResultTabs(CalculatorPresenter presenter, Consumer<Address> opener, Consumer<Map<String, Object>> trying) {
        super(new BorderLayout());
        waiting.setRepeats(false);
        this.presenter = presenter;
        this.trying = trying;
        result = new HtmlView(opener);
        tables = new HtmlView(opener);
        sensitivity = new HtmlView(opener, this::tryOut);
        comparison = new HtmlView(opener);
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.addTab(Words.of("tab.result"), new JScrollPane(result));
        tabs.addTab(Words.of("tab.picture"), new JScrollPane(picture));
        tabs.addTab(Words.of("tab.sensitivity"), sensitivityTab());
        tabs.addTab(Words.of("tab.compare"), new JScrollPane(comparison));
        tabs.addTab(Words.of("tab.tables"), new JScrollPane(tables));
        tabs.addTab(Words.of("tab.graph"), new JScrollPane(graph));
        tabs.addChangeListener(e -> look());
        add(tabs, BorderLayout.CENTER);
    }

    private JPanel sensitivityTab() {
        JPanel tab = new JPanel(new BorderLayout());
        JPanel choice = new JPanel(new BorderLayout(8, 0));
        choice.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        JLabel name = new JLabel(Words.of("sensitivity.output"));
        name.setLabelFor(output);
        choice.add(name, BorderLayout.LINE_START);
        choice.add(output, BorderLayout.CENTER);
        output.setRenderer(new javax.swing.DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public java.awt.Component getListCellRendererComponent(
                    javax.swing.JList<?> list, Object value, int index, boolean selected, boolean focus) {
                String text = value instanceof DecisionNode d
                        ? Words.label(d.name(), d.english()) : Words.of("sensitivity.first.output");
                return super.getListCellRendererComponent(list, text, index, selected, focus);
            }
        });
        output.addActionListener(e -> {
            if (!filling) {
                look();
            }
        });
        tab.add(choice, BorderLayout.NORTH);
        tab.add(new JScrollPane(sensitivity), BorderLayout.CENTER);
        return tab;
    }

    /** Turns to a calculator, whose scenarios are those given by the supplier. */
    void open(Calculator opened, Supplier<List<Scenario>> all) {
        stopLooking();
        calculator = opened;
        scenarios = all;
        told = null;
        found = null;
        question = null;
        String working = "<p class=m>" + Words.of("working") + "</p>";
        List.of(result, tables, sensitivity, comparison).forEach(v -> v.show(working));
        picture.show(null);
        graph.show(opened.model(), Words.labels(opened), null);
        filling = true;
        DefaultComboBoxModel<DecisionNode> outputs = new DefaultComboBoxModel<>();
        outputs.addElement(null);
        opened.outputs().forEach(outputs::addElement);
        output.setModel(outputs);
        filling = false;
        boolean drawn = opened.model().mark().filter(m -> !m.picture().isEmpty()).isPresent();
        int index = tabs.indexOfTab(Words.of("tab.picture"));
        tabs.setEnabledAt(index, drawn);
        if (!drawn && tabs.getSelectedIndex() == index) {
            tabs.setSelectedIndex(0);
        }
    }

    /** Shows what came of a question. */
    void show(Question asked, CalculatorPresenter.Outcome outcome, Origin origin) {
        question = asked;
        told = new AnswerHtml(calculator, asked, outcome, origin);
        result.show(told.answer());
        tables.show(told.tables());
        graph.show(calculator.model(), Words.labels(calculator), outcome.answer().orElse(null));
        picture.show(outcome.picture().orElse(null));
        look();
    }

    /** Brings the comparison to the front. */
    void showComparison() {
        tabs.setSelectedIndex(tabs.indexOfTab(Words.of("tab.compare")));
    }

    /** Works out what the tab in view needs, and only that. */
    private void look() {
        if (calculator == null || question == null) {
            return;
        }
        String tab = tabs.getTitleAt(tabs.getSelectedIndex());
        WhatIfHtml html = new WhatIfHtml(calculator);
        stopLooking();
        if (tab.equals(Words.of("tab.sensitivity"))) {
            DecisionNode chosen = (DecisionNode) output.getSelectedItem();
            waiting.restart();
            looking = presenter.sensitivity(calculator, question, chosen == null ? "" : chosen.name(), s -> {
                waiting.stop();
                found = s.orElse(null);
                sensitivity.show(s.map(html::sensitivity).orElse("<p class=m>" + Words.of("sensitivity.first") + "</p>"));
            });
        } else if (tab.equals(Words.of("tab.compare"))) {
            List<Scenario> all = scenarios.get();
            if (all.size() < 2) {
                comparison.show("<p class=m>" + Words.of("compare.one") + "</p>");
            } else {
                presenter.compare(calculator, all, c -> comparison.show(c.map(html::comparison).orElse("")));
            }
        }
    }

    private void stopLooking() {
        waiting.stop();
        looking.run();
        looking = () -> { };
    }

    /** Said while it takes longer than a moment to look for what would have to change. */
    private void tellWaiting() {
        found = null;
        sensitivity.show("<p class=m>" + Words.of("sensitivity.working") + "</p><p><a href='" + HtmlView.TRY + CANCEL + "'>"
                + Words.of("cancel") + "</a></p>");
    }

    private void tryOut(String link) {
        if (link.equals(CANCEL)) {
            stopLooking();
            sensitivity.show("<p class=m>" + Words.of("sensitivity.cancelled") + "</p><p><a href='" + HtmlView.TRY + AGAIN + "'>"
                    + Words.of("sensitivity.again") + "</a></p>");
            return;
        }
        if (link.equals(AGAIN)) {
            look();
            return;
        }
        String[] places = link.split("/");
        Sensitivity.Lever lever = found.levers().get(Integer.parseInt(places[0]));
        Object to = lever.changes().get(Integer.parseInt(places[1])).to();
        trying.accept(Map.of(lever.input(), to instanceof java.time.temporal.Temporal ? to.toString() : to));
    }

    /** Copies the answer with its citations as text; false if there is none yet. */
    Optional<String> text() {
        return Optional.ofNullable(told).map(AnswerHtml::text);
    }

    boolean copy() {
        text().ifPresent(t -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(t), null));
        return told != null;
    }

    /** Shows what comes next from its beginning: it is of another scenario. */
    void fromTop() {
        result.fromTop();
    }

    /** Brings the focus to the result. */
    void focusResult() {
        tabs.setSelectedIndex(0);
        result.requestFocusInWindow();
    }

    /** Ends what is being worked out: the module of the calculator is closed. */
    void closed() {
        stopLooking();
        question = null;
    }
}
