package org.guiju.domains.checks;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

/** Puts given cases to calculators as they are mapped and tells what differs. */
final class CaseWalk {

    /** Answers a question to a calculator. */
    interface Asked {
        /** The answer. */
        Answer answer(String calculator, Question question) throws IOException, QuestionRefusedException;
    }

    private static final BigDecimal NEAR = new BigDecimal("0.005");

    private final List<MappedCase> mapped;
    private final Asked asked;
    private final FEEL feel = FEELBuilder.builder().build();

    CaseWalk(List<MappedCase> mapped, Asked asked) {
        this.mapped = mapped;
        this.asked = asked;
    }

    /** The mapping of a case, null if there is none. */
    MappedCase mapping(GivenCase given) {
        return mapped.stream().filter(m -> m.maps(given)).findFirst().orElse(null);
    }

    /** What differs from the expected values, in words; empty if all agree or no calculator answers. */
    List<String> faults(GivenCase given) throws IOException {
        MappedCase mapping = mapping(given);
        if (mapping == null || mapping.calculator().isEmpty()) {
            return List.of();
        }
        Answer answer;
        try {
            answer = asked.answer(mapping.calculator(), question(mapping, given));
        } catch (QuestionRefusedException e) {
            return List.of(given + " " + mapping.calculator() + ": refused " + e.getMessage());
        }
        Map<String, Object> context = new HashMap<>(Map.of("案", given.inputs(), "出", values(answer),
                "果", answer.outcome().name(), "警", String.join("\n", answer.warnings()),
                "读", answer.readings().stream().map(Answer.Reading::outputs).toList()));
        List<String> faults = new ArrayList<>();
        given.expected().forEach((name, expected) -> {
            boolean differing = mapping.disputed().containsKey(name);
            if (mapping.beside().containsKey(name)) {
                return;
            }
            if (!mapping.expect().containsKey(name)) {
                faults.add(given + " " + mapping.calculator() + ": " + name + " is not compared; " + answer.outputs());
                return;
            }
            Object ours = feel.evaluate(mapping.expect().get(name), context);
            if (same(expected, ours) == differing) {
                faults.add(given + " " + mapping.calculator() + ": " + name + (differing ? " no longer differs" : " is " + ours
                        + " instead of " + expected + "; " + answer.outcome() + " " + answer.outputs() + " missing "
                        + answer.missing()));
            }
        });
        return faults;
    }

    private Question question(MappedCase mapping, GivenCase given) {
        Map<String, Object> context = Map.of("案", given.inputs());
        Map<String, Object> inputs = new LinkedHashMap<>();
        mapping.with().forEach((name, text) -> {
            Object value = feel.evaluate(text, context);
            if (value != null) {
                inputs.put(name, value);
            }
        });
        Object on = mapping.on() == null ? null : feel.evaluate(mapping.on(), context);
        return new Question(on == null ? null : LocalDate.parse(on.toString()), inputs, mapping.reading(), null, "CN");
    }

    /** The outputs, and the decisions below them by name where an output has not the same. */
    private static Map<String, Object> values(Answer answer) {
        Map<String, Object> values = new TreeMap<>();
        below(answer.steps(), values);
        values.putAll(answer.outputs());
        return values;
    }

    private static void below(List<Answer.Step> steps, Map<String, Object> values) {
        for (Answer.Step step : steps) {
            if (step.value() != null) {
                values.put(step.decision(), step.value());
            }
            below(step.steps(), values);
        }
    }

    private static boolean same(Object expected, Object ours) {
        return switch (expected) {
            case null -> ours == null;
            case BigDecimal number -> ours instanceof BigDecimal other && number.subtract(other).abs().compareTo(NEAR) <= 0;
            case List<?> list -> ours instanceof List<?> other && list.size() == other.size()
                    && java.util.stream.IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), other.get(i)));
            case Map<?, ?> row -> ours instanceof Map<?, ?> other && row.keySet().equals(other.keySet())
                    && row.entrySet().stream().allMatch(e -> same(e.getValue(), other.get(e.getKey())));
            default -> Objects.equals(expected, ours) || expected.equals(String.valueOf(ours));
        };
    }
}
