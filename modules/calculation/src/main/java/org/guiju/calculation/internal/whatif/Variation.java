package org.guiju.calculation.internal.whatif;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.Sensitivity.Change;
import org.guiju.calculation.api.Sensitivity.Effect;
import org.guiju.calculation.api.Sensitivity.Lever;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.regulation.api.task.Progress;

/** Varies the inputs of one question, one at a time. Not for many threads. */
final class Variation {

    /** Units that are counted, so that a half means nothing. */
    private static final Set<String> COUNTED = Set.of(
            "人", "名", "次", "个", "座", "家", "项", "日", "天", "个工作日", "工作日", "月", "个月", "年", "户", "条", "台", "宗", "份", "批",
            "起", "分", "辆", "口", "处", "眼");
    private static final int USUAL_SCALE = 2;
    private static final int FINEST_SCALE = 6;

    private final Calculator calculator;
    private final Question question;
    private final Asking asking;
    private final int limit;
    private final Progress progress;
    private final Marks marks;
    private int evaluations;

    /** The limit is reached. */
    private static final class Spent extends Exception {
        private static final long serialVersionUID = 1L;

        Spent() {
            super(null, null, false, false);
        }
    }

    /** What came of a question, so far as it matters here. */
    private record Came(Outcome outcome, Object output, List<String> missing) {
        /** The same output; that another output now needs more to be known does not matter. */
        boolean same(Came other) {
            boolean comparable = outcome == other.outcome || output != null && (open() || other.open());
            return comparable && Variation.same(output, other.output);
        }

        private boolean open() {
            return outcome == Outcome.INSUFFICIENT_INPUT || outcome == Outcome.PROVISIONAL;
        }
    }

    Variation(Calculator calculator, Question question, Asking asking, int limit, Progress progress) {
        this.calculator = calculator;
        this.question = question;
        this.asking = asking;
        this.limit = limit;
        this.progress = progress;
        this.marks = new Marks(calculator.model());
    }

    /** Numbers are the same whatever their scale. */
    static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }

    /** The output that people mean if they do not say: the first word, yes or no, or number. */
    static String usual(Answer answer) {
        return answer.outputs().entrySet().stream()
                .filter(e -> e.getValue() instanceof String || e.getValue() instanceof Boolean
                        || e.getValue() instanceof BigDecimal)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> answer.outputs().keySet().stream().findFirst())
                .orElse("");
    }

    Sensitivity look(Answer now, String output) throws IOException {
        Came base = came(now, output);
        List<Lever> levers = new ArrayList<>();
        boolean complete = true;
        List<InputNode> asked = now.outcome() == Outcome.INSUFFICIENT_INPUT || now.outcome() == Outcome.CONFLICT
                ? List.of() : calculator.asked();
        for (InputNode input : asked) {
            progress.checkCancelled();
            progress.report(evaluations, limit, input.name());
            try {
                levers.add(lever(input, base, output));
            } catch (Spent e) {
                complete = false;
                break;
            }
        }
        return new Sensitivity(
                calculator.id(), output, now.outcome(), base.output(), levers, evaluations, complete);
    }

    private static Came came(Answer answer, String output) {
        return new Came(answer.outcome(), answer.outputs().get(output), answer.missing());
    }

    private Lever lever(InputNode input, Came base, String output) throws Spent, IOException {
        Object given = question.inputs().get(input.name());
        if (!marks.reaches(input, output)) {
            return new Lever(input.name(), input.unit(), given, Effect.NONE, List.of());
        }
        return switch (input.type()) {
            case YES_NO -> words(input, given, List.of(Boolean.TRUE, Boolean.FALSE), base, output);
            case CHOICE -> words(input, given, input.values(), base, output);
            case CHOICES -> words(input, given, toggled(given, input.values()), base, output);
            case NUMBER, AMOUNT, DATE, DATE_TIME -> axis(input, given).isEmpty()
                    ? new Lever(input.name(), input.unit(), given, Effect.NOT_VARIED, List.of())
                    : places(input, given, axis(input, given).get(), base, output);
            default -> new Lever(input.name(), input.unit(), given, Effect.NOT_VARIED, List.of());
        };
    }

    private Lever words(InputNode input, Object given, List<?> values, Came base, String output) throws Spent, IOException {
        List<Change> changes = new ArrayList<>();
        for (Object value : values) {
            if (!value.equals(given)) {
                ask(input, value, output).filter(c -> !c.same(base)).ifPresent(c ->
                        changes.add(new Change(value, null, c.outcome(), c.output(), c.missing())));
            }
        }
        return new Lever(input.name(), input.unit(), given, changes.isEmpty() ? Effect.NONE : Effect.CHANGES, changes);
    }

    /** Every list that has one word more or one word less. */
    private static List<List<Object>> toggled(Object given, List<String> allowed) {
        List<Object> now = given instanceof List<?> list ? new ArrayList<>(list) : List.of();
        List<List<Object>> all = new ArrayList<>();
        for (String word : allowed) {
            List<Object> other = new ArrayList<>(now);
            if (!other.remove(word)) {
                other.add(word);
            }
            all.add(other);
        }
        return all;
    }

    private Optional<Axis> axis(InputNode input, Object given) {
        Object value = given != null ? given : input.fallback().replace("\"", "");
        try {
            return switch (input.type()) {
                case DATE -> Optional.of(new Axis.Days(
                        value instanceof LocalDate date ? date : LocalDate.parse(String.valueOf(value))));
                case DATE_TIME -> Optional.of(new Axis.Minutes(value instanceof LocalDateTime time
                        ? time : LocalDateTime.parse(String.valueOf(value).replace(' ', 'T'))));
                default -> {
                    BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(String.valueOf(value));
                    yield Optional.of(new Axis.Numbers(number, step(input, number)));
                }
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // unknown, or a zone or expression
        }
    }

    /** One where things are counted; else as fine as value, example and thresholds are written, a hundredth at least. */
    private BigDecimal step(InputNode input, BigDecimal value) {
        int scale = Math.max(0, value.stripTrailingZeros().scale());
        for (BigDecimal mark : marks.numbers(input)) {
            scale = Math.max(scale, COUNTED.contains(input.unit()) ? 0 : mark.stripTrailingZeros().scale());
        }
        if (!COUNTED.contains(input.unit())) {
            scale = Math.max(scale, USUAL_SCALE);
        }
        return BigDecimal.ONE.movePointLeft(Math.min(scale, FINEST_SCALE));
    }

    private Lever places(InputNode input, Object given, Axis axis, Came base, String output) throws Spent, IOException {
        if (follows(input, axis, base, output)) {
            return new Lever(input.name(), input.unit(), given, Effect.FOLLOWS, List.of());
        }
        TreeSet<BigDecimal> numbers = marks.numbers(input);
        TreeSet<LocalDate> dates = new TreeSet<>(marks.dates());
        for (InputNode other : calculator.asked()) {
            if (other != input && other.type() == ValueType.DATE && axis(other, question.inputs().get(other.name()))
                    .orElse(null) instanceof Axis.Days days) {
                dates.add(days.value());
            }
        }
        List<Change> changes = new ArrayList<>();
        for (boolean up : new boolean[] {false, true}) {
            nearest(input, axis, axis.probes(numbers, dates, up), up, base, output).ifPresent(changes::add);
        }
        changes.sort(Comparator.comparing(c -> c.distance().abs()));
        return new Lever(input.name(), input.unit(), given, changes.isEmpty() ? Effect.NONE : Effect.CHANGES, changes);
    }

    /** Whether two small steps either way both change it: then it moves with the input. */
    private boolean follows(InputNode input, Axis axis, Came base, String output) throws Spent, IOException {
        for (int sign : new int[] {1, -1}) {
            Optional<Came> one = ask(input, axis.at(BigInteger.valueOf(sign)), output);
            Optional<Came> two = one.isEmpty() || one.get().same(base)
                    ? Optional.empty() : ask(input, axis.at(BigInteger.valueOf(2L * sign)), output);
            Optional<Came> three = two.isEmpty() || two.get().same(one.get())
                    ? Optional.empty() : ask(input, axis.at(BigInteger.valueOf(3L * sign)), output);
            if (three.isPresent() && !three.get().same(two.get())) {
                return true;
            }
        }
        return false;
    }

    /** Walks outwards until the output differs, then halves the way between the last same place and that one. */
    private Optional<Change> nearest(
            InputNode input, Axis axis, TreeSet<BigInteger> probes, boolean up, Came base, String output)
            throws Spent, IOException {
        BigInteger same = BigInteger.ZERO;
        for (BigInteger probe : probes) {
            Optional<Came> came = ask(input, axis.at(up ? probe : probe.negate()), output);
            if (came.isEmpty()) {
                return Optional.empty(); // out of bounds from here on
            }
            if (came.get().same(base)) {
                same = probe;
                continue;
            }
            BigInteger other = probe;
            Came there = came.get();
            while (other.subtract(same).compareTo(BigInteger.ONE) > 0) {
                BigInteger middle = same.add(other).shiftRight(1);
                Came half = ask(input, axis.at(up ? middle : middle.negate()), output).orElse(there);
                if (half.same(base)) {
                    same = middle;
                } else {
                    other = middle;
                    there = half;
                }
            }
            BigInteger steps = up ? other : other.negate();
            return Optional.of(new Change(
                    axis.at(steps), axis.distance(steps), there.outcome(), there.output(), there.missing()));
        }
        return Optional.empty();
    }

    /** Asks with another value; empty if the calculator refuses it. */
    private Optional<Came> ask(InputNode input, Object value, String output) throws Spent, IOException {
        progress.checkCancelled();
        if (evaluations >= limit) {
            throw new Spent();
        }
        evaluations++;
        Map<String, Object> inputs = new LinkedHashMap<>(question.inputs());
        inputs.put(input.name(), value);
        boolean selecting =
                calculator.model().mark().map(DecisionModel.Mark::selecting).filter(input.name()::equals).isPresent();
        Question other = question.withInputs(inputs);
        try {
            return Optional.of(came(asking.answer(selecting ? other.withOn(null) : other), output));
        } catch (QuestionRefusedException | CalculatorFaultException e) {
            return Optional.empty();
        }
    }
}
