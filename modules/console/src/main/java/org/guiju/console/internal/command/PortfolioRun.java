package org.guiju.console.internal.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.ValueText;
import org.guiju.records.api.FactWords;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.PortfolioJson;
import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.StoreFailedException;
import org.guiju.records.api.SubjectKinds;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** {@code guiju calculate ID --portfolio KIND}: the calculator over all subjects of a kind. */
final class PortfolioRun {

    private PortfolioRun() {}

    static int run(Call call, LibrarySnapshot library, Calculator calculator, String kind)
            throws IOException, WrongUseException, FailedException {
        SubjectKinds kinds = Held.service(SubjectKinds.class);
        if (kinds.kind(kind).isEmpty()) {
            throw new FailedException("register.kind", kind, String.join(", ", kinds.kinds().stream().map(k -> k.id()).toList()));
        }
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (String word : call.arguments().words().subList(1, call.arguments().words().size())) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new WrongUseException("use.word", word);
            }
            String name = word.substring(0, equals);
            inputs.put(name, FactWords.value(calculator.model().input(name).orElse(null), word.substring(equals + 1)));
        }
        Portfolio portfolio;
        try {
            portfolio = call.work(call.messages().text("calculate.portfolio", calculator.title(call.locale()), kind),
                    progress -> Held.service(PortfolioService.class)
                            .run(library, calculator, kind, call.arguments().on(), inputs, call.locale(), progress));
        } catch (StoreFailedException e) {
            throw new FailedException("register.store", e.getMessage());
        }
        if (call.json()) {
            call.print(PortfolioJson.of(portfolio));
            return org.guiju.console.spi.Command.OK;
        }
        Labels labels = calculator.labels(call.locale());
        ValueText words = labels == Labels.NONE ? new ValueText("是", "否", "—") : new ValueText("yes", "no", "—", labels);
        portfolio.rows().forEach(row -> {
            call.out().println(row.subject().name() + "\t" + outcome(call, row.outcome()) + "\t" + words.of(row.outputs())
                    + (row.missing().isEmpty() ? "" : "\t" + call.messages().text("portfolio.missing",
                            String.join(labels == Labels.NONE ? "、" : ", ", row.missing().stream().map(labels::of).toList()))));
            row.faults().forEach(f -> call.out().println("  " + f.path() + ": " + f.message()));
        });
        call.out().println();
        portfolio.outcomes().forEach((outcome, count) -> call.out().println(outcome(call, outcome) + "\t" + count));
        portfolio.aggregates().forEach((name, a) -> {
            a.counts().forEach((value, count) -> call.out().println(labels.of(name) + " " + labels.of(value) + "\t" + count));
            if (a.numbers() > 0) {
                call.out().println(call.messages().text("portfolio.sum", labels.of(name), words.of(a.sum()), labels.of(a.unit()),
                        words.of(a.least()), words.of(a.greatest())));
            }
        });
        return org.guiju.console.spi.Command.OK;
    }

    private static String outcome(Call call, Outcome outcome) {
        return outcome == null ? call.messages().text("portfolio.refused") : call.messages().text("outcome." + outcome);
    }
}
