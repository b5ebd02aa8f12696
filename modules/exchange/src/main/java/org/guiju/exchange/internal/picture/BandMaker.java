package org.guiju.exchange.internal.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.Pictures;

/**
 * A range of amounts: the outputs whose names hold 下限 and 上限. Its tiers are the rows of a decision table with columns of
 * these names, or the rows of content or of a step that have them.
 */
public final class BandMaker {

    private static final String LOWER = "下限";
    private static final String UPPER = "上限";
    private static final int MOST = 16;

    private final Calculator calculator;
    private final Answer answer;
    private final Map<String, Object> values;
    private final PictureWords words;
    private final Map<String, List<Integer>> fired = new HashMap<>();

    /** A maker for one answer; values are those of inputs, steps and outputs by name. */
    public BandMaker(Calculator calculator, Answer answer, Map<String, Object> values, PictureWords words) {
        this.calculator = calculator;
        this.answer = answer;
        this.values = values;
        this.words = words;
        fired(answer.steps());
    }

    private void fired(List<Answer.Step> steps) {
        steps.forEach(s -> {
            fired.put(s.decision(), s.rows());
            fired(s.steps());
        });
    }

    /** The picture, empty if nothing is known yet. */
    public Optional<Picture.Band> make() {
        Optional<DecisionNode> low = output(LOWER);
        Optional<DecisionNode> high = output(UPPER);
        BigDecimal lower = low.map(d -> Pictures.number(answer.outputs().get(d.name()))).orElse(null);
        BigDecimal upper = high.map(d -> Pictures.number(answer.outputs().get(d.name()))).orElse(null);
        String unit = words.label(low.or(() -> high).map(DecisionNode::unit).orElse(""));
        List<Picture.Tier> tiers = tiers(lower, upper);
        if (lower == null && upper == null && tiers.stream().noneMatch(Picture.Tier::current)) {
            return Optional.empty();
        }
        return Optional.of(new Picture.Band(
                words.of("band", calculator.title(words.locale()), words.range(lower, upper, unit)), unit, lower, upper, tiers));
    }

    private Optional<DecisionNode> output(String part) {
        return calculator.outputs().stream().filter(d -> d.name().contains(part)).findFirst();
    }

    private List<Picture.Tier> tiers(BigDecimal lower, BigDecimal upper) {
        List<List<Picture.Tier>> found = new ArrayList<>();
        for (DecisionNode decision : calculator.model().decisions()) {
            if (values.get(decision.name()) instanceof List<?> list) {
                found.add(ofRows(list, lower, upper));
            }
            decision.table().ifPresent(t -> found.add(ofTable(decision, t, lower, upper)));
        }
        found.removeIf(t -> t.size() < 2);
        List<Picture.Tier> tiers = found.stream()
                .filter(t -> t.stream().anyMatch(Picture.Tier::current))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElse(List.of());
        List<Picture.Tier> sorted = new ArrayList<>(tiers);
        sorted.sort(Comparator.comparing((Picture.Tier t) -> t.lower() == null ? BigDecimal.ZERO : t.lower())
                .thenComparing(t -> t.upper() == null ? BigDecimal.ZERO : t.upper()));
        return sorted.size() <= MOST ? sorted : around(sorted);
    }

    /** As many as can be seen, the current one among them. */
    private static List<Picture.Tier> around(List<Picture.Tier> tiers) {
        int current = 0;
        for (int i = 0; i < tiers.size(); i++) {
            current = tiers.get(i).current() ? i : current;
        }
        int from = Math.clamp(current - MOST / 2, 0, tiers.size() - MOST);
        return tiers.subList(from, from + MOST);
    }

    private List<Picture.Tier> ofRows(List<?> rows, BigDecimal lower, BigDecimal upper) {
        List<Picture.Tier> tiers = new ArrayList<>();
        for (Object row : rows) {
            if (row instanceof Map<?, ?> map) {
                BigDecimal low = Pictures.number(map.get(LOWER));
                BigDecimal high = Pictures.number(map.get(UPPER));
                if (low != null || high != null) {
                    tiers.add(new Picture.Tier(named(map), low, high, same(low, lower) && same(high, upper)));
                }
            }
        }
        return tiers;
    }

    /** When a row of content applies: its longest text, which says more than a number or a kind. */
    private String named(Map<?, ?> map) {
        return map.entrySet().stream()
                .filter(e -> !e.getKey().equals("依据"))
                .map(Map.Entry::getValue)
                .filter(v -> v instanceof String text && !text.matches("[\\x00-\\x7F]*"))
                .map(String.class::cast)
                .max(Comparator.comparingInt(String::length))
                .map(words::label)
                .orElse(words.of("range"));
    }

    private List<Picture.Tier> ofTable(DecisionNode decision, DecisionTable table, BigDecimal lower, BigDecimal upper) {
        int low = column(table, LOWER);
        int high = column(table, UPPER);
        List<Picture.Tier> tiers = new ArrayList<>();
        if (low < 0 || high < 0) {
            return tiers;
        }
        for (DecisionTable.Rule rule : table.rules()) {
            boolean hit = fired.getOrDefault(decision.name(), List.of()).contains(rule.number());
            BigDecimal from = hit && lower != null ? lower : literal(rule.results().get(low));
            BigDecimal to = hit && upper != null ? upper : literal(rule.results().get(high));
            boolean known = written(rule.results().get(low)) && written(rule.results().get(high));
            boolean some = from != null && from.signum() > 0 || to != null && to.signum() > 0;
            if (hit ? from != null || to != null : known && some) {
                tiers.add(new Picture.Tier(condition(table, rule), from, to, hit));
            }
        }
        return tiers;
    }

    /** Whether a result is written as it is, not as an expression that is worked out only for the row that fired. */
    private static boolean written(String feel) {
        return feel.strip().equals("null") || literal(feel) != null;
    }

    private String condition(DecisionTable table, DecisionTable.Rule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.tests().stream().noneMatch(t -> t.contains("\"") || t.equals("true") || t.equals("false"))) {
            // tests of numbers only say little where the row has a name
            rule.results().stream().filter(r -> r.matches("\"[^\"]+\"")).map(r -> words.label(r.replace("\"", ""))).forEach(parts::add);
            if (!parts.isEmpty()) {
                return String.join(" · ", parts);
            }
        }
        for (int i = 0; i < rule.tests().size(); i++) {
            String test = rule.tests().get(i);
            String name = words.feel(table.columns().get(i).expression());
            if (test.equals("true") || test.equals("false")) {
                parts.add(name + words.of("colon") + words.of(test.equals("true") ? "yes" : "no"));
            } else if (!test.equals("-") && !test.isBlank()) {
                parts.add(test.contains("\"") ? words.feel(test).replace("\"", "") : name + " " + test);
            }
        }
        return parts.isEmpty() ? words.label(rule.note()) : String.join(" · ", parts);
    }

    private static int column(DecisionTable table, String part) {
        for (int i = 0; i < table.outputs().size(); i++) {
            if (table.outputs().get(i).name().equals(part) || table.outputs().get(i).name().endsWith("罚款" + part)) {
                return i;
            }
        }
        return -1;
    }

    private static BigDecimal literal(String feel) {
        try {
            return new BigDecimal(feel.strip());
        } catch (NumberFormatException e) {
            return null; // an expression: its value is known only for the row that fired
        }
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
