package org.guiju.calculation.internal.whatif;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Asks the calculators of the Lookup. */
@ServiceProvider(service = WhatIfService.class)
public final class LookupWhatIfService implements WhatIfService {

    @Override
    public Sensitivity sensitivity(
            LibrarySnapshot library, Calculator calculator, Question question, String output, int limit, Progress progress,
            Locale locale) throws QuestionRefusedException, IOException {
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        return sensitivity(
                calculator, question, output, limit, progress, q -> service.answer(library, calculator, q, Detail.RESULT, locale));
    }

    static Sensitivity sensitivity(
            Calculator calculator, Question question, String output, int limit, Progress progress, Asking asking)
            throws QuestionRefusedException, IOException {
        if (!output.isEmpty() && calculator.outputs().stream().noneMatch(d -> d.name().equals(output))) {
            throw new QuestionRefusedException(List.of(Issue.error("/output",
                    calculator.outputs().stream().map(DecisionNode::name).collect(Collectors.joining("、")))));
        }
        Answer now = asking.answer(question);
        String chosen = !output.isEmpty() ? output : Variation.usual(now);
        return new Variation(calculator, question, asking, limit, progress).look(now, chosen);
    }

    @Override
    public ScenarioComparison compare(
            LibrarySnapshot library, Calculator calculator, List<Scenario> scenarios, Locale locale) throws IOException {
        if (scenarios.size() < FEWEST_SCENARIOS || scenarios.size() > MOST_SCENARIOS) {
            throw new IllegalArgumentException(String.valueOf(scenarios.size()));
        }
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        return new SideBySide(calculator, scenarios)
                .compare(q -> service.answer(library, calculator, q, Detail.RESULT, locale));
    }
}
