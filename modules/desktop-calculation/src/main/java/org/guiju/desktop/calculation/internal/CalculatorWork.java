package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.desktop.library.api.Colors;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.exchange.api.json.ScenarioFile;
import org.guiju.regulation.api.Address;

/** One calculator at work: its scenarios with their forms, and what comes out beside. Event thread only. */
final class CalculatorWork extends JPanel implements WorkActions {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 760;

    private final transient CalculatorPresenter presenter;
    private final transient Consumer<ScenarioFile> elsewhere;
    private final transient WorkFiles files;
    private final transient WorkRecords records;
    private final transient java.util.function.Supplier<Map<String, String>> titles;
    private final transient Consumer<RegisterPresenter.CaseChoice> caseOpener;
    private final ScenarioBar bar = new ScenarioBar(this);
    private final JScrollPane place = new JScrollPane();
    private final JLabel origin = new JLabel();
    private final JLabel gone = new JLabel();
    private final StatusLine status = new StatusLine();
    private final ResultTabs results;
    private final JSplitPane split;
    private transient Calculator calculator;
    private transient Scenarios scenarios;
    private boolean closed;

    /**
     * The work.
     *
     * @param opener opens provisions
     * @param other what this work asks of the window around it
     */
    CalculatorWork(CalculatorPresenter presenter, RegisterPresenter register, Consumer<Address> opener, Around other) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.elsewhere = other::openFile;
        this.titles = other::titles;
        this.caseOpener = other::openCase;
        files = new WorkFiles(presenter, this, status);
        records = new WorkRecords(presenter, register, this, status);
        results = new ResultTabs(presenter, opener, this::tryOut);
        place.setBorder(BorderFactory.createEmptyBorder());
        JPanel above = new JPanel(new BorderLayout());
        above.add(bar, BorderLayout.NORTH);
        origin.setBorder(BorderFactory.createEmptyBorder(4, 12, 0, 12));
        above.add(origin, BorderLayout.CENTER);
        gone.setBorder(BorderFactory.createEmptyBorder(4, 12, 0, 12));
        above.add(gone, BorderLayout.SOUTH);
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(above, BorderLayout.NORTH);
        middle.add(place, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout());
        right.add(results, BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout());
        below.add(status, BorderLayout.NORTH);
        below.add(new ResultButtons(this), BorderLayout.CENTER);
        right.add(below, BorderLayout.SOUTH);
        split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, middle, right);
        split.setResizeWeight(0.5);
        split.setBorder(BorderFactory.createEmptyBorder());
        middle.setMinimumSize(new java.awt.Dimension(0, 0));
        right.setMinimumSize(new java.awt.Dimension(0, 0));
        split.addComponentListener(new java.awt.event.ComponentAdapter() {
            @Override
            public void componentResized(java.awt.event.ComponentEvent e) {
                arrange();
            }
        });
        add(split, BorderLayout.CENTER);
        WorkKeys.bind(this, this);
    }

    /** Form and result side by side where there is room, else one above the other. */
    private void arrange() {
        int wanted = split.getWidth() < NARROW ? JSplitPane.VERTICAL_SPLIT : JSplitPane.HORIZONTAL_SPLIT;
        if (split.getOrientation() != wanted || split.getClientProperty("arranged") == null) {
            split.setOrientation(wanted);
            split.setDividerLocation(0.5);
            split.putClientProperty("arranged", Boolean.TRUE);
        }
    }

    /** Turns to a calculator; what was filled in stays if it is the same one. */
    void open(Calculator opened) {
        boolean same = calculator != null && calculator.id().equals(opened.id());
        boolean back = closed;
        closed(false);
        if (same && calculator.model().equals(opened.model())) {
            calculator = opened;
            if (back) {
                ask();
            }
            return;
        }
        List<Scenario> before = same ? scenarios.all() : List.of();
        presenter.abandon();
        calculator = opened;
        scenarios = new Scenarios(opened, this::ask);
        if (!before.isEmpty()) {
            scenarios.replace(before);
        }
        results.open(opened, () -> scenarios.all());
        status.say(" ");
        show(scenarios.current());
    }

    /**
     * Follows the calculators of the open modules: says that the module of this one was closed, and goes on with what is filled
     * in when it is open again.
     */
    void follow(List<Calculator> all) {
        if (calculator == null) {
            return;
        }
        Optional<Calculator> now = all.stream().filter(c -> c.id().equals(calculator.id())).findFirst();
        if (now.isPresent()) {
            open(now.get());
        } else {
            presenter.abandon();
            closed(true);
            results.closed();
        }
    }

    private void closed(boolean now) {
        closed = now;
        gone.setText(now ? "<html>" + HtmlView.escape(Words.of("module.closed", calculator.module())) + "</html>" : "");
        gone.setForeground(Colors.warning());
        gone.setVisible(now);
    }

    /** Id of the calculator at work, empty if there is none yet. */
    String calculator() {
        return calculator == null ? "" : calculator.id();
    }

    /** Brings the focus to the first field. */
    void focusForm() {
        if (scenarios != null) {
            scenarios.form().focusFirst();
        }
    }

    private void show(int scenario) {
        scenarios.choose(scenario);
        bar.show(scenarios.names(), scenarios.current(), scenarios.full());
        place.setViewportView(scenarios.form());
        results.fromTop();
        origin();
        ask();
    }

    private void origin() {
        String words = scenarios.origin().words();
        origin.setText(words);
        origin.setToolTipText(words.isEmpty() ? null : words);
        origin.setForeground(Colors.muted());
        origin.setVisible(!words.isEmpty());
    }

    private void ask() {
        if (closed) {
            return;
        }
        InputForm asked = scenarios.form();
        Origin from = scenarios.origin();
        Question question = asked.question();
        StatusLine.Working working = status.begin(Words.of("working"), presenter::abandon);
        presenter.ask(asked.calculator(), question, outcome -> {
            working.end();
            if (asked == scenarios.form()) {
                results.show(question, outcome, from);
                if (outcome.answer().isPresent()) {
                    asked.offer(outcome.jurisdictions());
                }
                asked.show(outcome.issues(), outcome.answer().flatMap(a -> a.next()).orElse(""));
            }
        });
    }

    @Override
    public void choose(int scenario) {
        if (scenarios != null && scenario < scenarios.names().size()) {
            show(scenario);
            focusForm();
        }
    }

    @Override
    public void duplicate() {
        tryOut(Map.of());
    }

    private void tryOut(Map<String, Object> changes) {
        if (scenarios != null && scenarios.duplicate(changes)) {
            show(scenarios.current());
            results.showComparison();
            focusForm();
        } else {
            Toolkit.getDefaultToolkit().beep(); // as many as can be seen side by side
            status.say(Words.of("scenario.full"));
        }
    }

    @Override
    public void rename() {
        if (scenarios != null) {
            Object name = JOptionPane.showInputDialog(this, Words.of("scenario.rename.ask"), Words.of("scenario.rename.title"),
                    JOptionPane.PLAIN_MESSAGE, null, null, scenarios.names().get(scenarios.current()));
            if (name != null && !name.toString().isBlank()) {
                scenarios.rename(name.toString().strip());
                show(scenarios.current());
            }
        }
    }

    @Override
    public void remove() {
        if (scenarios != null && scenarios.remove()) {
            show(scenarios.current());
        }
    }

    @Override
    public void undo() {
        if (scenarios != null && scenarios.form().undo()) {
            ask();
        }
    }

    @Override
    public void redo() {
        if (scenarios != null && scenarios.form().redo()) {
            ask();
        }
    }

    @Override
    public void clear() {
        if (scenarios != null) {
            scenarios.form().fill(Question.of(Map.of()));
            scenarios.origin(Origin.NONE);
            show(scenarios.current());
        }
    }

    @Override
    public void open() {
        files.open(elsewhere);
    }

    /** Shows the scenarios of a file. */
    void restore(ScenarioFile file) {
        scenarios.replace(file.scenarios());
        show(0);
    }

    @Override
    public void save() {
        if (scenarios != null) {
            files.save(new ScenarioFile(calculator.id(), scenarios.all()));
        }
    }

    @Override
    public void export() {
        if (scenarios != null) {
            files.export(calculator, scenarios.form().question());
        }
    }

    @Override
    public void copy() {
        if (results.copy()) {
            status.say(Words.of("copied"));
        }
    }

    @Override
    public void result() {
        if (scenarios != null) {
            ask();
            results.focusResult();
        }
    }

    @Override
    public void form() {
        focusForm();
    }

    @Override
    public void fill() {
        if (scenarios != null) {
            records.choose(calculator, scenarios.form().question(), this::fill);
        }
    }

    private void fill(RegisterPresenter.KnownSubject known) {
        scenarios.form().fill(known.facts());
        scenarios.origin(scenarios.origin().withSubject(known.subject().id(), known.subject().name()));
        show(scenarios.current());
        status.say(Words.of("register.filled", known.facts().size(), known.subject().name()));
        focusForm();
    }

    /** Fills a new scenario with what is known about a subject. */
    void fill(String subject) {
        records.known(calculator, scenarios.form().question(), subject, known -> {
            scenarios.take(known.subject().name(), Question.of(Map.of()));
            fill(known);
        });
    }

    @Override
    public void keep() {
        if (scenarios != null) {
            Question question = scenarios.form().question();
            Scenarios before = scenarios;
            int kept = scenarios.current();
            records.keep(calculator, question, scenarios.origin(), saved -> {
                if (before == scenarios && kept == scenarios.current()) {
                    scenarios.origin(scenarios.origin().withCase(saved, question));
                    show(kept);
                }
            });
        }
    }

    @Override
    public void openCase() {
        records.chooseCase(titles.get()).ifPresent(caseOpener);
    }

    /** Gives a case to whoever opens it. */
    void openCase(String id) {
        records.savedCase(id, caseOpener);
    }

    /** Asks the question of a case of this calculator again. */
    void show(RegisterPresenter.CaseChoice choice) {
        try {
            Question question = QuestionReader.read(choice.kept().record().question());
            scenarios.take(choice.kept().record().title(), question);
            scenarios.origin(new Origin(choice.kept().record().subject(), choice.subject(), choice.kept(),
                    scenarios.form().question()));
            show(scenarios.current());
            focusForm();
        } catch (QuestionRefusedException e) {
            status.say(Words.of("case.unreadable", WorkFiles.reason(e)));
        }
    }

    @Override
    public void keys() {
        WorkKeys.show(this);
    }

    /** What the work asks of the window around it. */
    interface Around {
        /** Titles of calculators by id. */
        Map<String, String> titles();

        /** Opens scenarios of whatever calculator. */
        void openFile(ScenarioFile file);

        /** Opens a case of whatever calculator. */
        void openCase(RegisterPresenter.CaseChoice choice);
    }
}
