package org.guiju.desktop.records.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Saved cases: what their questions are answered now, keeping one, removing one. */
final class CasesPresenter {

    private final Records records;
    private final Desk desk;
    private final Steps steps;
    private final RegisterDisplay display;

    CasesPresenter(Records records, Desk desk, Steps steps, RegisterDisplay display) {
        this.records = records;
        this.desk = desk;
        this.steps = steps;
        this.display = display;
    }

    /** The cases as they were kept; each is asked again and handed over with its place when that is done. */
    List<CaseRow> rows(SubjectView view, BiConsumer<Integer, CaseRow> then) {
        List<CaseRow> rows = view.cases().stream()
                .map(k -> new CaseRow(k, view.titles().getOrDefault(k.record().calculator(), k.record().calculator()),
                        then(k.record().answer(), view.labelsOf(k.record().calculator())), null))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            CaseRow row = rows.get(i);
            desk.run(() -> new CaseRow(row.kept(), row.title(), row.then(), difference(row.kept().record())),
                    asked -> then.accept(place, asked));
        }
        return rows;
    }

    private static String then(JsonNode answer, Labels labels) {
        String outcome = answer.path("outcome").asText("");
        String outputs = answer.path("outputs").properties().stream()
                .map(e -> Words.value(RecordJson.plain(e.getValue()), labels))
                .filter(t -> !t.isEmpty())
                .limit(3)
                .collect(Collectors.joining(Words.of("semicolon")));
        return (outcome.isEmpty() ? "" : Words.of("outcome." + outcome)) + (outputs.isEmpty() ? "" : " · " + outputs);
    }

    /** What is different now; empty for nothing. */
    private String difference(SavedCase saved) throws IOException {
        LibrarySnapshot library = records.library().snapshot();
        Calculator calculator = records.calculators().calculator(library, saved.calculator()).orElse(null);
        if (calculator == null) {
            return Words.of("case.closed");
        }
        try {
            Answer answer = records.calculators().answer(
                    library, calculator, QuestionReader.read(saved.question()), Detail.RESULT, Words.locale());
            return difference(saved.answer(), new CalculatorViews(Words.locale()).answer(answer),
                    calculator.labels(Words.locale()));
        } catch (QuestionRefusedException | CalculatorFaultException e) {
            return Words.of("case.refused", Desk.sentence(e));
        }
    }

    static String difference(JsonNode then, JsonNode now, Labels labels) {
        List<String> parts = new ArrayList<>();
        if (!then.path("outcome").equals(now.path("outcome"))) {
            parts.add(Words.of("outcome." + then.path("outcome").asText("VALUE")) + " → "
                    + Words.of("outcome." + now.path("outcome").asText("VALUE")));
        }
        Set<String> names = new LinkedHashSet<>();
        then.path("outputs").fieldNames().forEachRemaining(names::add);
        now.path("outputs").fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String before = Words.value(RecordJson.plain(then.path("outputs").path(name)), labels);
            String after = Words.value(RecordJson.plain(now.path("outputs").path(name)), labels);
            if (!before.equals(after)) {
                parts.add(labels.of(name) + Words.of("colon") + (before.isEmpty() ? "—" : before) + " → " + (after.isEmpty() ? "—" : after));
            }
        }
        return String.join(Words.of("semicolon"), parts);
    }

    /** Keeps what a calculator says about a subject on a day as a case. */
    void keep(Calculator calculator, Subject subject, LocalDate on, Runnable then) {
        desk.run(() -> {
            LibrarySnapshot library = records.library().snapshot();
            Set<String> asked = calculator.asked().stream().map(InputNode::name).collect(Collectors.toSet());
            Map<String, Object> inputs = new LinkedHashMap<>();
            records.register().known(subject, on).forEach((name, fact) -> {
                if (asked.contains(name)) {
                    inputs.put(name, fact.value());
                }
            });
            ObjectNode question = JsonNodeFactory.instance.objectNode();
            question.put("on", on.toString());
            question.set("inputs", RecordJson.tree(inputs));
            question.put("jurisdiction", subject.jurisdiction());
            Answer answer = records.calculators().answer(
                    library, calculator, QuestionReader.read(question), Detail.FULL, Words.locale());
            Kept<SavedCase> kept = records.register().add(new SavedCase("", calculator.id(),
                    Words.of("case.title", calculator.title(Words.locale()), subject.name(), on), subject.id(), null, question,
                    new CalculatorViews(Words.locale()).answer(answer)), Steps.writing());
            steps.did(Words.of("step.keep", kept.record().title()),
                    List.of(new Steps.Mark(kept.record().id(), kept.revision())));
            return kept.record().title();
        }, title -> {
            then.run();
            display.tell(Words.of("kept", title));
        });
    }

    /** Removes a case; it can be undone. */
    void delete(Kept<SavedCase> kept, Runnable then) {
        desk.run(() -> {
            records.register().removeCase(kept.record().id(), kept.revision(), Steps.writing());
            steps.did(Words.of("step.delete", kept.record().title()), List.of(steps.now(kept.record().id())));
            return kept.record().title();
        }, title -> {
            then.run();
            display.tell(Words.of("deleted", title));
        });
    }
}
