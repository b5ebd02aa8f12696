package org.guiju.console.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.ScenarioFile;
import org.guiju.exchange.api.json.WhatIfViews;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/** {@code guiju calculate ID --what-if OUTPUT} and {@code --compare FILE FILE}. */
final class WhatIfRun {

    private WhatIfRun() {}

    /** What would have to change for an output to come out otherwise: one line for each change. */
    static int sensitivity(Call call, LibrarySnapshot library, Calculator calculator, Question question, String output)
            throws IOException, QuestionRefusedException {
        Sensitivity found = Held.service(WhatIfService.class).sensitivity(
                library, calculator, question, output, WhatIfService.USUAL_LIMIT, Progress.NONE, call.locale());
        if (call.json()) {
            call.print(WhatIfViews.sensitivity(found));
            return Command.OK;
        }
        Labels labels = calculator.labels(call.locale());
        call.out().println(labels.of(found.output()) + " = " + plain(labels, found.value()) + " · " + found.outcome());
        for (Sensitivity.Lever lever : found.levers()) {
            for (Sensitivity.Change change : lever.changes()) {
                call.out().println("  " + labels.of(lever.input()) + " " + plain(labels, lever.value()) + " → " + plain(labels, change.to())
                        + (lever.unit().isEmpty() ? "" : " " + labels.of(lever.unit())) + "  ⇒  "
                        + (change.output() == null ? change.outcome() : plain(labels, change.output())));
            }
            if (lever.changes().isEmpty()) {
                call.out().println("  " + labels.of(lever.input()) + " · " + call.messages().text("whatif." + lever.effect()));
            }
        }
        return Command.OK;
    }

    /** Scenarios side by side, what differs marked with an asterisk. */
    static int compare(Call call, LibrarySnapshot library, Calculator calculator, List<String> files)
            throws IOException, FailedException, WrongUseException, QuestionRefusedException {
        List<Scenario> scenarios = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = Files.newInputStream(call.path(file))) {
                List<Scenario> read = ScenarioFile.read(in).scenarios();
                read.forEach(s -> scenarios.add(
                        read.size() == 1 && s.name().isBlank() ? new Scenario(file, s.question()) : s));
            } catch (NoSuchFileException e) {
                throw new FailedException("calculate.file", file);
            }
        }
        if (scenarios.size() < WhatIfService.FEWEST_SCENARIOS || scenarios.size() > WhatIfService.MOST_SCENARIOS) {
            throw new WrongUseException("calculate.scenarios");
        }
        ScenarioComparison side = Held.service(WhatIfService.class).compare(library, calculator, scenarios, call.locale());
        if (call.json()) {
            call.print(WhatIfViews.comparison(side));
            return Command.OK;
        }
        Labels labels = calculator.labels(call.locale());
        call.out().println("\t" + String.join("\t", side.names()));
        for (ScenarioComparison.Row row : side.rows()) {
            call.out().println((row.differs() ? "* " : "  ") + (row.name().isEmpty() ? "=" : labels.of(row.name())) + "\t"
                    + String.join("\t", row.values().stream().map(v -> plain(labels, v)).toList()));
        }
        return Command.OK;
    }

    private static String plain(Labels labels, Object value) {
        if (value instanceof String word) {
            return labels.of(word);
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "—" : CalculatorViews.value(value).toString().replace("\"", "");
    }
}
