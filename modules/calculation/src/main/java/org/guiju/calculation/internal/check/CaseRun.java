package org.guiju.calculation.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.internal.engine.CalculatorEngine;

/** Runs a case and tells what differs. */
final class CaseRun {

    private final CalculatorEngine engine;
    private final Calculator calculator;

    CaseRun(CalculatorEngine engine, Calculator calculator) {
        this.engine = engine;
        this.calculator = calculator;
    }

    /** What is wrong, empty if the case passes. */
    Optional<String> fault(CaseFile.Case test) {
        Answer answer;
        try {
            answer = engine.answer(calculator, question(test), Detail.FULL, Locale.ROOT);
        } catch (QuestionRefusedException e) {
            return test.outcome().equals("REFUSED") ? Optional.empty() : Optional.of("refused: " + e.getMessage());
        } catch (CalculatorFaultException e) {
            return Optional.of(e.getMessage());
        }
        if (!answer.outcome().name().equals(test.outcome())) {
            return Optional.of("outcome " + answer.outcome() + " instead of " + test.outcome()
                    + ("INSUFFICIENT_INPUT".equals(answer.outcome().name()) ? ", missing " + answer.missing() : "")
                    + " (outputs " + answer.outputs() + ")");
        }
        if (test.next() != null && !answer.next().filter(test.next()::equals).isPresent()) {
            return Optional.of("asks " + answer.next().orElse("nothing") + " next instead of " + test.next());
        }
        for (Map.Entry<String, Object> expected : test.expected().entrySet()) {
            Optional<Object> got = value(answer, expected.getKey());
            if (got.isEmpty() && !(expected.getValue() == null)) {
                return Optional.of("no value of '" + expected.getKey() + "'; outputs " + answer.outputs());
            }
            if (!same(expected.getValue(), got.orElse(null))) {
                return Optional.of(expected.getKey() + " is " + got.orElse(null) + " instead of " + expected.getValue());
            }
        }
        return Optional.empty();
    }

    private Question question(CaseFile.Case test) {
        Map<String, Object> inputs = new LinkedHashMap<>(test.inputs());
        Map<String, String> assumptions = new LinkedHashMap<>();
        for (InputNode input : calculator.assumptions()) {
            if (inputs.containsKey(input.name())) {
                assumptions.put(input.name(), String.valueOf(inputs.remove(input.name())));
            }
        }
        return new Question(test.on() == null ? null : LocalDate.parse(test.on()), inputs, assumptions, null, "CN");
    }

    private static Optional<Object> value(Answer answer, String name) {
        if (answer.outputs().containsKey(name)) {
            return Optional.ofNullable(answer.outputs().get(name));
        }
        if (name.equals("警告数")) {
            return Optional.of(BigDecimal.valueOf(answer.warnings().size()));
        }
        return find(answer.steps(), name);
    }

    private static Optional<Object> find(List<Answer.Step> steps, String name) {
        for (Answer.Step step : steps) {
            if (step.decision().equals(name)) {
                return Optional.ofNullable(step.value());
            }
            Optional<Object> below = find(step.steps(), name);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** Equal up to the sixth decimal; of a row only the expected fields are looked at. */
    private static boolean same(Object expected, Object got) {
        return switch (expected) {
            case null -> got == null;
            case BigDecimal number -> got instanceof BigDecimal other
                    && number.subtract(other).abs().compareTo(new BigDecimal("0.000001")) <= 0;
            case Map<?, ?> row -> got instanceof Map<?, ?> other
                    && row.entrySet().stream().allMatch(e -> same(e.getValue(), other.get(e.getKey())));
            case List<?> list -> got instanceof List<?> other && list.size() == other.size()
                    && java.util.stream.IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), other.get(i)));
            default -> expected.equals(got) || String.valueOf(expected).equals(String.valueOf(got));
        };
    }
}
