package org.guiju.records.internal.portfolio;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.Register;
import org.guiju.records.api.Subject;
import org.guiju.records.internal.Inheritance;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Runs calculators over the register. */
@ServiceProvider(service = PortfolioService.class)
public final class RegisterPortfolio implements PortfolioService {

    @Override
    public Portfolio run(LibrarySnapshot library, Calculator calculator, String kind, LocalDate on, Map<String, Object> inputs,
            Locale locale, Progress progress) throws IOException {
        Register register = Lookup.getDefault().lookup(Register.class);
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        Set<String> asked = calculator.asked().stream().map(InputNode::name).collect(Collectors.toSet());
        Map<String, Subject> all = new LinkedHashMap<>(); // read once: to ask for the parents of each row takes longer than to answer
        register.subjects(null).forEach(kept -> all.put(kept.record().id(), kept.record()));
        List<Subject> subjects = all.values().stream().filter(s -> s.kind().equals(kind)).toList();
        List<Portfolio.Row> rows = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            progress.checkCancelled();
            progress.report(rows.size(), subjects.size(), subject.name());
            Map<String, Object> known = new LinkedHashMap<>(inputs);
            Inheritance.known(subject, on, id -> Optional.ofNullable(all.get(id))).forEach((name, fact) -> {
                if (asked.contains(name)) {
                    known.put(name, fact.value());
                }
            });
            Question question = new Question(on, known, Map.of(), Question.Calendar.NONE, subject.jurisdiction());
            rows.add(row(library, service, calculator, subject, question, locale));
        }
        progress.report(rows.size(), rows.size(), "");
        return new Summing(calculator).portfolio(kind, on, rows);
    }

    private static Portfolio.Row row(LibrarySnapshot library, CalculatorService service, Calculator calculator, Subject subject,
            Question question, Locale locale) throws IOException {
        try {
            Answer answer = service.answer(library, calculator, question, Detail.RESULT, locale);
            return new Portfolio.Row(subject, question.inputs(), answer.outcome(), answer.outputs(), answer.missing(),
                    answer.warnings(), List.of());
        } catch (QuestionRefusedException e) {
            return new Portfolio.Row(subject, question.inputs(), null, Map.of(), List.of(), List.of(), e.issues());
        }
    }
}
