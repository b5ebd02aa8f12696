package org.guiju.desktop.records.internal;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.desktop.library.api.Colors;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.task.TaskStatus;
import org.openide.awt.Mnemonics;

/** A kind: its subjects, and a calculator run over all of them. */
final class PortfolioPanel extends JPanel implements PortfolioDisplay {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;

    private final transient PortfolioPresenter presenter;
    private final transient Ways ways;
    private final JLabel title = new JLabel();
    private final JTabbedPane tabs = new JTabbedPane();
    private final RowsTable subjects;
    private final JComboBox<Choice> calculators = new JComboBox<>();
    private final JTextField on = new JTextField(10);
    private final JButton run;
    private final JButton cancel;
    private final JButton export;
    private final JButton keep;
    private final JProgressBar progress = new JProgressBar();
    private final JLabel told = new JLabel(" ");
    private final SumsPanel sums = new SumsPanel();
    private final RowsTable results;
    private final CardLayout cards = new CardLayout();
    private final JPanel below = new JPanel(cards);
    private final JLabel hint = new JLabel("", JLabel.CENTER);
    private transient SubjectKind kind;
    private transient List<Overview.Entry> shown = List.of();
    private transient Portfolio portfolio;
    private transient Calculator calculator;
    private String wanted = "";

    private record Choice(Calculator calculator) {
        @Override
        public String toString() {
            return calculator.title(Words.locale());
        }
    }

    /** Where this panel leads. */
    interface Ways {
        /** Shows a subject. */
        void subject(String id);

        /** Shows a calculator filled with a subject. */
        void calculate(String calculator, String subject);

        /** Keeps what came out for a subject as a case. */
        void keep(Calculator calculator, Portfolio.Row row, LocalDate on);

        /** Asks for a file to write; null if the user thinks better of it. */
        File fileToWrite(String name, String... extensions);
    }

    PortfolioPanel(java.util.function.Function<PortfolioDisplay, PortfolioPresenter> maker, Ways ways) {
        super(new BorderLayout());
        this.presenter = maker.apply(this);
        this.ways = ways;
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.35f));
        title.setBorder(BorderFactory.createEmptyBorder(GAP, 12, GAP, 12));
        subjects = new RowsTable(Words.of("tab.subjects"), row -> ways.subject(shown.get(row).id()));
        results = new RowsTable(Words.of("tab.run"), row -> ways.calculate(
                calculator.id(), portfolio.rows().get(row).subject().id()));
        run = button("run", this::start);
        cancel = button("cancel", presenter::cancel);
        export = button("run.export", this::export);
        keep = button("run.keep", () -> {
            if (results.chosen() >= 0) {
                ways.keep(calculator, portfolio.rows().get(results.chosen()), portfolio.on());
            }
        });
        results.getSelectionModel().addListSelectionListener(e -> keep.setEnabled(results.chosen() >= 0));
        calculators.setMinimumSize(new java.awt.Dimension(80, calculators.getMinimumSize().height));
        calculators.getAccessibleContext().setAccessibleName(Words.of("run.calculator"));
        on.getAccessibleContext().setAccessibleName(Words.of("run.on"));
        on.addActionListener(e -> start());
        progress.setVisible(false);
        cancel.setVisible(false);
        told.setForeground(Colors.muted());
        tabs.addTab(Words.of("tab.subjects"), new JScrollPane(subjects));
        tabs.addTab(Words.of("tab.run"), runTab());
        add(title, BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
    }

    private JPanel runTab() {
        JPanel tab = new JPanel(new BorderLayout());
        JPanel first = new JPanel(new BorderLayout(GAP, 0));
        first.setBorder(BorderFactory.createEmptyBorder(GAP, 12, 0, 12));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, 0));
        JLabel day = new JLabel(Words.of("run.on"));
        day.setLabelFor(on);
        buttons.add(day);
        buttons.add(on);
        buttons.add(run);
        buttons.add(cancel);
        first.add(calculators, BorderLayout.CENTER);
        first.add(buttons, BorderLayout.EAST);
        JPanel second = new JPanel(new BorderLayout(GAP, 0));
        second.setBorder(BorderFactory.createEmptyBorder(GAP, 12, GAP / 2, 12));
        JPanel after = new JPanel(new FlowLayout(FlowLayout.TRAILING, GAP, 0));
        after.add(progress);
        after.add(keep);
        after.add(export);
        second.add(told, BorderLayout.CENTER);
        second.add(after, BorderLayout.EAST);
        JPanel head = new JPanel(new BorderLayout());
        head.add(first, BorderLayout.NORTH);
        head.add(second, BorderLayout.CENTER);
        JPanel result = new JPanel(new BorderLayout());
        JScrollPane scroll = new JScrollPane(sums,
                JScrollPane.VERTICAL_SCROLLBAR_NEVER, JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(null);
        result.add(scroll, BorderLayout.NORTH);
        result.add(new JScrollPane(results), BorderLayout.CENTER);
        hint.setForeground(Colors.muted());
        below.add(hint, "hint");
        below.add(result, "result");
        tab.add(head, BorderLayout.NORTH);
        tab.add(below, BorderLayout.CENTER);
        return tab;
    }

    private static JButton button(String key, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, Words.of(key));
        button.addActionListener(e -> action.run());
        return button;
    }

    /** Shows a kind with its subjects; what was run over another kind is gone. */
    void show(SubjectKind of, List<Overview.Entry> entries) {
        boolean same = kind != null && kind.id().equals(of.id());
        kind = of;
        shown = entries;
        title.setText(of.name(Words.locale()) + "  " + entries.size());
        List<List<Object>> rows = new ArrayList<>();
        for (Overview.Entry entry : entries) {
            rows.add(List.of(entry.name(), entry.id(), entry.above(),
                    java.math.BigDecimal.valueOf(entry.kept().record().facts().size()),
                    entry.kept().changed().atZone(java.time.ZoneId.systemDefault()).toLocalDate().toString()));
        }
        subjects.show(List.of(Words.of("column.name"), Words.of("column.id"), Words.of("column.above"),
                Words.of("column.facts"), Words.of("column.changed")), rows);
        if (!same) {
            presenter.cancel();
            portfolio = null;
            calculator = null;
            on.setText(LocalDate.now().toString());
            told.setText(" ");
            hint.setText(Words.of("run.hint", of.name(Words.locale())));
            cards.show(below, "hint");
            tabs.setSelectedIndex(0);
            after();
            presenter.list(of.id());
        }
    }

    /** Goes to the run of a calculator. */
    void want(String id) {
        wanted = id;
        tabs.setSelectedIndex(1);
        choose();
    }

    private void choose() {
        for (int i = 0; i < calculators.getItemCount(); i++) {
            if (calculators.getItemAt(i).calculator().id().equals(wanted)) {
                calculators.setSelectedIndex(i);
                wanted = "";
                return;
            }
        }
    }

    String calculatorId() {
        return calculators.getSelectedItem() instanceof Choice choice ? choice.calculator().id() : wanted;
    }

    /** Runs the chosen calculator over all. */
    void start() {
        tabs.setSelectedIndex(1);
        if (!(calculators.getSelectedItem() instanceof Choice choice) || kind == null || shown.isEmpty()) {
            return;
        }
        try {
            String typed = on.getText().strip();
            LocalDate day = typed.isEmpty() ? LocalDate.now()
                    : LocalDate.parse(String.valueOf(Typed.value(typed, ValueType.DATE)));
            on.setText(day.toString());
            presenter.run(kind.id(), choice.calculator(), day);
        } catch (DateTimeException e) {
            told.setText(Words.of("fault.date"));
        }
    }

    private void export() {
        if (portfolio != null) {
            File file = ways.fileToWrite(calculator.title(Words.locale()) + " " + portfolio.on(), "xlsx");
            if (file != null) {
                Path path = file.toPath();
                presenter.export(calculator, portfolio, path);
            }
        }
    }

    private void after() {
        export.setEnabled(portfolio != null);
        keep.setEnabled(portfolio != null && results.chosen() >= 0);
    }

    @Override
    public void showCalculators(String of, List<Calculator> found) {
        if (kind != null && kind.id().equals(of)) {
            calculators.removeAllItems();
            found.forEach(c -> calculators.addItem(new Choice(c)));
            run.setEnabled(!found.isEmpty());
            choose();
        }
    }

    @Override
    public void showProgress(TaskStatus status) {
        boolean going = !status.state().ended();
        progress.setVisible(going);
        cancel.setVisible(going);
        run.setVisible(!going);
        progress.setIndeterminate(status.total() <= 0);
        progress.setMaximum((int) Math.max(1, status.total()));
        progress.setValue((int) status.done());
        told.setText(going ? Words.of("run.going", status.done(), status.total(), status.message()) : " ");
    }

    @Override
    public void showPortfolio(Calculator of, Portfolio came) {
        calculator = of;
        portfolio = came;
        List<DecisionNode> outputs = PortfolioPresenter.outputs(of, came);
        List<String> head = new ArrayList<>(List.of(Words.of("column.name"), Words.of("column.outcome")));
        Labels labels = of.labels(Words.locale());
        outputs.forEach(o -> head.add(Words.withUnit(labels.of(o.name()), labels.of(o.unit()))));
        head.add(Words.of("column.missing"));
        List<List<Object>> rows = new ArrayList<>();
        for (Portfolio.Row row : came.rows()) {
            List<Object> cells = new ArrayList<>();
            cells.add(row.subject().name());
            cells.add(new RowsTable.Badge(PortfolioPresenter.outcome(row), SumsPanel.tone(row.outcome())));
            outputs.forEach(o -> {
                cells.add(Words.cell(row.outputs().get(o.name()), o.unit(), labels));
            });
            cells.add(PortfolioPresenter.lacking(row, labels));
            rows.add(cells);
        }
        results.show(head, rows);
        sums.show(of, came);
        told.setText(Words.of("run.done", came.rows().size(), came.on()));
        cards.show(below, "result");
        after();
        revalidate();
    }

    @Override
    public void tellRun(String sentence) {
        told.setText(sentence);
        told.setToolTipText(sentence);
    }
}
