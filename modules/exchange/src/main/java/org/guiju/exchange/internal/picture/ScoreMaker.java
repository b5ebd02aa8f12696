package org.guiju.exchange.internal.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.Pictures;

/**
 * A score against its grades: the first output whose decision table grades one number. A model that measures against a target
 * instead has an input 现值 and an output whose name begins with 目标.
 */
public final class ScoreMaker {

    private static final String NOW = "现值";
    private static final String TARGET = "目标";

    private final Calculator calculator;
    private final Map<String, Object> values;
    private final PictureWords words;

    /** A maker for one answer; values are those of inputs, steps and outputs by name. */
    public ScoreMaker(Calculator calculator, Map<String, Object> values, PictureWords words) {
        this.calculator = calculator;
        this.values = values;
        this.words = words;
    }

    /** The picture, empty if the model has neither grades nor a target. */
    public Optional<Picture.Score> make() {
        return calculator.outputs().stream()
                .flatMap(d -> graded(d).stream())
                .findFirst()
                .or(this::target);
    }

    private Optional<Picture.Score> graded(DecisionNode decision) {
        Optional<DecisionTable> table = decision.table()
                .filter(t -> t.columns().size() == 1 && t.outputs().size() == 1 && t.rules().size() > 1);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        String measure = table.get().columns().getFirst().expression();
        BigDecimal value = Pictures.number(values.get(measure));
        List<Picture.Grade> grades = new ArrayList<>();
        for (DecisionTable.Rule rule : table.get().rules()) {
            Optional<NumberRange> range = NumberRange.of(rule.tests().getFirst());
            if (range.isEmpty()) {
                return Optional.empty();
            }
            grades.add(grade(words.label(rule.results().getFirst().replace("\"", "")), range.get(), value));
        }
        grades.sort(Comparator.comparing(g -> g.from() == null ? g.to() : g.from(),
                Comparator.nullsFirst(Comparator.naturalOrder())));
        grades.sort(Comparator.comparing((Picture.Grade g) -> g.from() != null));
        String unit = calculator.model().decision(measure).map(DecisionNode::unit)
                .or(() -> calculator.model().input(measure).map(InputNode::unit))
                .orElse("");
        return Optional.of(score(measure, words.label(unit), value, grades));
    }

    private static Picture.Grade grade(String label, NumberRange range, BigDecimal value) {
        return new Picture.Grade(label, range.from(), range.to(), range.fromIncluded(), range.toIncluded(),
                value != null && range.contains(value));
    }

    private Optional<Picture.Score> target() {
        BigDecimal value = Pictures.number(values.get(NOW));
        Optional<DecisionNode> target = calculator.outputs().stream()
                .filter(d -> d.name().startsWith(TARGET) && Pictures.number(values.get(d.name())) != null
                        && value != null)
                .min(Comparator.comparing((DecisionNode d) -> !d.name().equals(TARGET + "值")));
        return target.map(d -> {
            BigDecimal bound = Pictures.number(values.get(d.name()));
            String named = words.label(d.name()) + " " + words.amount(bound, words.label(d.unit()));
            List<Picture.Grade> grades = List.of(
                    grade(words.of("below", named), new NumberRange(null, bound, false, true), value),
                    grade(words.of("above", named), new NumberRange(bound, null, false, false), value));
            return score(NOW, words.label(d.unit()), value, grades);
        });
    }

    private Picture.Score score(String measure, String unit, BigDecimal value, List<Picture.Grade> grades) {
        String label = words.feel(measure);
        String title = value == null ? label
                : words.of("score", label, words.amount(value, unit), grades.stream().filter(Picture.Grade::current)
                        .map(Picture.Grade::label).findFirst().orElse(words.of("none")));
        return new Picture.Score(title, unit, label, value, grades);
    }
}
