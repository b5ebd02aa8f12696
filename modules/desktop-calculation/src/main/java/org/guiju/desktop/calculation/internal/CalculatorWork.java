package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.desktop.shell.api.Keys;
import org.guiju.exchange.api.json.ScenarioFile;
import org.guiju.regulation.api.Address;

/** One calculator at work: its scenarios with their forms, and what comes out beside. Event thread only. */
final class CalculatorWork extends JPanel implements ScenarioBar.Actions {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 760;
    private static final String SUFFIX = ".json";

    private final transient CalculatorPresenter presenter;
    private final transient Consumer<String> chooser;
    private final ScenarioBar bar = new ScenarioBar(this);
    private final JScrollPane place = new JScrollPane();
    private final ResultTabs results;
    private final JSplitPane split;
    private transient Calculator calculator;
    private transient Scenarios scenarios;
    private transient ScenarioFile waiting;

    /**
     * The work.
     *
     * @param opener opens provisions
     * @param chooser chooses another calculator by its id
     */
    CalculatorWork(CalculatorPresenter presenter, Consumer<Address> opener, Consumer<String> chooser) {
        super(new BorderLayout());
        this.presenter = presenter;
        this.chooser = chooser;
        results = new ResultTabs(presenter, opener, this::tryOut);
        place.setBorder(BorderFactory.createEmptyBorder());
        JPanel middle = new JPanel(new BorderLayout());
        middle.add(bar, BorderLayout.NORTH);
        middle.add(place, BorderLayout.CENTER);
        JPanel right = new JPanel(new BorderLayout());
        right.add(results, BorderLayout.CENTER);
        JPanel below = new JPanel(new FlowLayout(FlowLayout.TRAILING));
        JButton copy = new JButton(Words.of("copy"));
        copy.addActionListener(e -> results.copy());
        copy.setToolTipText("Alt+Shift+C");
        below.add(copy);
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
        Keys.within(this, "ctrl Z", this::undo);
        Keys.within(this, "ctrl Y", this::redo);
        Keys.within(this, "ctrl shift Z", this::redo);
        Keys.within(this, "ctrl D", this::duplicate);
        Keys.within(this, "F2", this::rename);
        Keys.within(this, "ctrl O", this::open);
        Keys.within(this, "ctrl S", this::save);
        Keys.within(this, "alt shift C", results::copy); // Ctrl+Shift+C opens this window
        for (int i = 0; i < 5; i++) {
            int number = i;
            Keys.within(this, "alt " + (i + 1), () -> choose(number));
        }
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
        if (calculator != null && calculator.id().equals(opened.id()) && calculator.model().equals(opened.model())) {
            calculator = opened;
            return;
        }
        boolean same = calculator != null && calculator.id().equals(opened.id());
        List<org.guiju.calculation.api.Scenario> before = same ? scenarios.all() : List.of();
        calculator = opened;
        scenarios = new Scenarios(opened, this::ask);
        if (waiting != null && waiting.calculator().equals(opened.id())) {
            scenarios.replace(waiting.scenarios());
        } else if (!before.isEmpty()) {
            scenarios.replace(before);
        }
        waiting = null;
        results.open(opened, () -> scenarios.all());
        show(scenarios.current());
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
        ask();
    }

    private void ask() {
        InputForm asked = scenarios.form();
        Question question = asked.question();
        presenter.ask(asked.calculator(), question, outcome -> {
            if (asked == scenarios.form()) {
                results.show(question, outcome);
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
        }
    }

    @Override
    public void rename() {
        if (scenarios != null) {
            Object name = JOptionPane.showInputDialog(this, Words.of("scenario.rename.ask"), Words.of("scenario.rename"),
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
            ask();
        }
    }

    @Override
    public void open() {
        JFileChooser chosen = files("");
        if (chosen.showOpenDialog(this) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        Path path = chosen.getSelectedFile().toPath();
        presenter.file(() -> {
            try (InputStream in = Files.newInputStream(path)) {
                return ScenarioFile.read(in);
            }
        }, this::restore, this::failed);
    }

    /** Shows the scenarios of a file, of whatever calculator they are. */
    void restore(ScenarioFile file) {
        if (calculator != null && (file.calculator().isEmpty() || file.calculator().equals(calculator.id()))) {
            scenarios.replace(file.scenarios());
            show(0);
        } else {
            waiting = file;
            chooser.accept(file.calculator());
        }
    }

    @Override
    public void save() {
        if (scenarios == null) {
            return;
        }
        JFileChooser chosen = files(calculator.id() + SUFFIX);
        if (chosen.showSaveDialog(this) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        File file = chosen.getSelectedFile();
        Path path = file.getName().contains(".") ? file.toPath() : Path.of(file.getPath() + SUFFIX);
        if (Files.exists(path) && JOptionPane.showConfirmDialog(this, Words.of("scenario.replace", path.getFileName().toString()),
                Words.of("scenario.save"), JOptionPane.OK_CANCEL_OPTION) != JOptionPane.OK_OPTION) {
            return;
        }
        ScenarioFile written = new ScenarioFile(calculator.id(), scenarios.all());
        presenter.file(() -> {
            try (OutputStream out = Files.newOutputStream(path)) {
                written.write(out);
            }
            return path;
        }, done -> { }, this::failed);
    }

    private static JFileChooser files(String name) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter(Words.of("scenario.files"), "json"));
        if (!name.isEmpty()) {
            chooser.setSelectedFile(new File(name));
        }
        return chooser;
    }

    private void failed(Exception e) {
        String text = e instanceof QuestionRefusedException refused
                ? refused.issues().stream().map(i -> i.path() + ": " + i.message()).limit(8).collect(Collectors.joining("\n"))
                : String.valueOf(e.getMessage());
        JOptionPane.showMessageDialog(this, text, Words.of("scenario.failed"), JOptionPane.ERROR_MESSAGE);
    }
}
