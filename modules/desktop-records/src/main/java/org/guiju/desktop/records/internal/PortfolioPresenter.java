package org.guiju.desktop.records.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.desktop.shell.api.Phrases;
import org.guiju.exchange.api.table.SheetTable;
import org.guiju.records.api.Portfolio;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Task;
import org.guiju.regulation.api.task.TaskState;
import org.guiju.regulation.api.task.TaskStatus;

/** Runs a calculator over all subjects of a kind as a task. A run begun before ends when the next begins. */
final class PortfolioPresenter {

    private final Records records;
    private final Executor background;
    private final Executor events;
    private final PortfolioDisplay display;
    private Task<Portfolio> running;

    PortfolioPresenter(Records records, Executor background, Executor events, PortfolioDisplay display) {
        this.records = records;
        this.background = background;
        this.events = events;
        this.display = display;
    }

    /** Lists the calculators of a kind. */
    void list(String kind) {
        background.execute(() -> {
            List<Calculator> found;
            try {
                LibrarySnapshot library = records.library().snapshot();
                var known = records.kinds().kind(kind);
                found = known.isEmpty() ? List.of() : records.kinds().calculators(library, known.get());
            } catch (IOException e) {
                found = List.of();
            }
            List<Calculator> calculators = found;
            events.execute(() -> display.showCalculators(kind, calculators));
        });
    }

    /** Runs over all subjects of a kind with what is known about them on a day. */
    void run(String kind, Calculator calculator, LocalDate on) {
        cancel();
        LibrarySnapshot library = records.library().snapshot();
        Task<Portfolio> task = new Task<>(calculator.title(Words.locale()), progress ->
                records.portfolio().run(library, calculator, kind, on, Map.of(), Words.locale(), progress));
        running = task;
        AtomicBoolean told = new AtomicBoolean();
        task.listen(status -> {
            // one event at a time: thousands of quick rows must not fill the queue
            if (status.state().ended() || told.compareAndSet(false, true)) {
                events.execute(() -> {
                    told.set(false);
                    show(task, calculator);
                });
            }
        });
        display.showProgress(task.status());
        background.execute(task);
    }

    private void show(Task<Portfolio> task, Calculator calculator) {
        if (task != running) {
            return;
        }
        TaskStatus status = task.status();
        display.showProgress(status);
        if (!status.state().ended()) {
            return;
        }
        running = null;
        task.result().ifPresent(portfolio -> display.showPortfolio(calculator, portfolio));
        if (status.state() == TaskState.CANCELLED) {
            display.tellRun(Words.of("run.cancelled"));
        }
        task.failure().ifPresent(e -> display.tellRun(Words.of(
                e instanceof CalculatorFaultException ? "run.fault" : "failed", String.valueOf(e.getMessage()))));
    }

    /** Ends the run that is under way. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Writes what came out as a workbook. */
    void export(Calculator calculator, Portfolio portfolio, Path file) {
        background.execute(() -> {
            String told;
            try (OutputStream out = Files.newOutputStream(file)) {
                SheetTable.write(out, Words.of("tab.run"), rows(calculator, portfolio));
                told = Words.of("exported", portfolio.rows().size(), file);
            } catch (IOException e) {
                told = Words.of("failed", String.valueOf(e.getMessage()));
            }
            String sentence = told;
            events.execute(() -> display.tellRun(sentence));
        });
    }

    /** Outputs that have a value in some row. */
    static List<DecisionNode> outputs(Calculator calculator, Portfolio portfolio) {
        return calculator.outputs().stream()
                .filter(o -> portfolio.rows().stream().anyMatch(r -> r.outputs().get(o.name()) != null))
                .toList();
    }

    private static List<List<Object>> rows(Calculator calculator, Portfolio portfolio) {
        List<DecisionNode> outputs = outputs(calculator, portfolio);
        List<Object> head = new ArrayList<>(List.of(
                Words.of("column.name"), Words.of("column.id"), Words.of("column.outcome")));
        Labels labels = calculator.labels(Words.locale());
        outputs.forEach(o -> head.add(Words.withUnit(labels.of(o.name()), labels.of(o.unit()))));
        head.add(Words.of("column.missing"));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(head);
        for (Portfolio.Row row : portfolio.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.subject().name(), row.subject().id(), outcome(row)));
            for (DecisionNode output : outputs) {
                cells.add(Words.cell(row.outputs().get(output.name()), output.unit(), labels));
            }
            cells.add(lacking(row, labels));
            rows.add(cells);
        }
        return rows;
    }

    /** Outcome of a row in words. */
    static String outcome(Portfolio.Row row) {
        return row.outcome() == null ? Words.of("outcome.REFUSED") : Words.of("outcome." + row.outcome().name());
    }

    /** What a row lacks, and why it was refused. */
    static String lacking(Portfolio.Row row, Labels labels) {
        List<String> all = new ArrayList<>(row.missing().stream().map(labels::of).toList());
        row.faults().forEach(f -> all.add(
                labels.of(f.path().replaceFirst("^/inputs/", "")) + Words.of("colon") + labels.of(f.message())));
        return Phrases.enumeration(all);
    }
}
