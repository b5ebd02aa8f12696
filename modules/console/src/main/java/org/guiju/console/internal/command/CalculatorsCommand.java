package org.guiju.console.internal.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.console.spi.Command;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju calculators}: lists what can be calculated; with an id, what a calculator asks and answers. */
@ServiceProvider(service = Command.class)
public final class CalculatorsCommand extends LibraryCommand {

    /** Registered by lookup. */
    public CalculatorsCommand() {
        super("calculators", Set.of("domain", "rule"), Set.of());
    }

    @Override
    int run(Call call) throws IOException, WrongUseException, FailedException {
        LibrarySnapshot library = Held.service(Library.class).snapshot();
        CalculatorService service = Held.service(CalculatorService.class);
        List<Calculator> all = service.calculators(library);
        CalculatorViews views = new CalculatorViews(call.locale());
        String text = call.arguments().text();
        for (Calculator calculator : all) {
            if (calculator.id().equals(text)) {
                if (call.json()) {
                    call.print(views.calculator(calculator, service.jurisdictions(library, calculator)));
                } else {
                    describe(call, calculator);
                }
                return OK;
            }
        }
        String domain = call.arguments().value("domain").orElse(null);
        String rule = call.arguments().value("rule").orElse(null);
        List<Calculator> found = all.stream()
                .filter(c -> domain == null || c.module().equals(domain))
                .filter(c -> rule == null || c.model().mark().filter(m -> m.rules().contains(rule)).isPresent())
                .filter(c -> (c.id() + " " + c.model().name() + " " + c.model().english() + " " + c.model().description()
                        + " " + c.description(call.locale()))
                        .toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .toList();
        if (call.json()) {
            List<ObjectNode> items = new ArrayList<>();
            for (Calculator calculator : found) {
                items.add(views.calculator(calculator, service.jurisdictions(library, calculator)));
            }
            call.print(JsonViews.list(items.size(), items));
            return OK;
        }
        found.forEach(c -> call.out().println(c.id() + "\t" + c.title(call.locale()) + "\t" + c.module()));
        call.say("calculators.count", found.size());
        return OK;
    }

    /** What a word is called, after the word that is to be typed. */
    private static String aside(Labels labels, String word) {
        String label = labels.of(word);
        return label.equals(word) ? "" : " [" + label + "]";
    }

    private static void describe(Call call, Calculator calculator) {
        call.out().println(calculator.title(call.locale()));
        Labels labels = calculator.labels(call.locale());
        call.out().println(calculator.description(call.locale()));
        for (InputNode input : calculator.asked()) {
            call.out().println("  " + input.name() + aside(labels, input.name())
                    + (input.unit().isEmpty() ? "" : " (" + labels.of(input.unit()) + ")")
                    + (input.values().isEmpty() ? " : " + input.type().code() : " : " + String.join(" | ",
                            input.values().stream().map(v -> v + aside(labels, v)).toList()))
                    + (input.hint().isEmpty() ? "" : "  — " + labels.of(input.hint())));
        }
        for (DecisionNode output : calculator.outputs()) {
            call.out().println("→ " + output.name() + aside(labels, output.name())
                    + (output.unit().isEmpty() ? "" : " (" + labels.of(output.unit()) + ")"));
        }
        calculator.model().citations().forEach(c -> call.out().println("§ " + c));
    }
}
