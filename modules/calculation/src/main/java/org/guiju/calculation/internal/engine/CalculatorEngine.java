package org.guiju.calculation.internal.engine;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.internal.binding.Bindings;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.dates.WorkCalendar;
import org.guiju.regulation.api.Issue;

/** Answers questions over one state of the library. Safe for many threads. */
public final class CalculatorEngine {

    /** Engine and version as answers name it. */
    static final String VERSION = "Guiju 1.0 / Apache KIE 10.2.0";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ModelStore store;
    private final Map<String, List<String>> citations = new java.util.concurrent.ConcurrentHashMap<>();
    private final ForeignEngine foreign = new ForeignEngine();
    private final String documents;

    /**
     * An engine.
     *
     * @param source gives models and content
     * @param documents digest of the content, told in answers
     * @throws IOException if a file cannot be read
     */
    public CalculatorEngine(ContentEntries.Files source, String documents) throws IOException {
        this.store = new ModelStore(source);
        this.documents = documents;
    }

    /** All calculators, in order of their ids. */
    public List<Calculator> calculators() {
        return store.calculators();
    }

    /** Files that are no models, with what is wrong. */
    public Map<org.guiju.regulation.api.library.LibrarySnapshot.ContentFile,
            org.guiju.regulation.api.library.ContentFormatException> refused() {
        return store.refused();
    }

    /** Provisions that a calculator rests on, those of the content it reads included. */
    public List<String> citations(Calculator calculator) {
        return citations.computeIfAbsent(calculator.id(), id -> {
            Set<String> all = new java.util.LinkedHashSet<>(calculator.model().citations());
            for (InputNode input : calculator.model().inputs()) {
                if (input.binding().filter(b -> b.kind() != InputNode.Binding.Kind.CALENDAR).isPresent()) {
                    all.addAll(store.bindings().value(input, LocalDate.now(CHINA), "CN").used().citations());
                }
            }
            return List.copyOf(all);
        });
    }

    /** Where a calculator reads other content than nationwide. */
    public List<String> jurisdictions(Calculator calculator) {
        return store.bindings().jurisdictions(calculator.model().inputs());
    }

    /** Days that are not worked; see {@link org.guiju.calculation.api.CalculatorService#daysOff}. */
    public List<LocalDate> daysOff(LocalDate from, LocalDate to, Question.Calendar added) {
        WorkCalendar calendar = store.bindings().calendar(added);
        return from.datesUntil(to.plusDays(1)).filter(d -> !calendar.isWorkday(d)).toList();
    }

    /** Compiles a model if it is not yet; to find faults. */
    public Cells compile(Calculator calculator) {
        return store.compiled(calculator).cells();
    }

    /** Answers; see {@link org.guiju.calculation.api.CalculatorService#answer}. */
    public Answer answer(Calculator calculator, Question question, Detail detail, Locale locale)
            throws QuestionRefusedException {
        Words words = new Words(locale, calculator.labels(locale));
        CompiledModel compiled = store.compiled(calculator);
        if (calculator.model().foreign()) {
            return foreign.answer(calculator, compiled, question, detail, words, new Answer.Versions(
                    detail == Detail.FULL ? store.digest(calculator) : "", documents, VERSION));
        }
        Prepared prepared = prepare(calculator, compiled, question, locale, words);
        Run run = run(compiled, prepared);
        Answer answer = answer(calculator, compiled, prepared, run, detail, words);
        if (detail == Detail.RESULT) {
            return answer;
        }
        List<Answer.Reading> readings = readings(calculator, compiled, question, prepared, answer, locale, words);
        return new Answer(
                answer.calculator(), answer.outcome(), answer.on(), answer.outputs(), readings, answer.missing(),
                answer.next(), answer.stillPossible(), answer.steps(), answer.parameters(), answer.assumptions(),
                comparison(calculator, compiled, question, prepared, locale, words),
                answer.warnings(), answer.versions());
    }

    /**
     * A question ready to be run.
     *
     * @param on selecting date
     * @param values values of inputs, content and readings by name
     * @param calendar the calendar handed to the model
     * @param used content read
     * @param warnings found on the way
     */
    private record Prepared(
            LocalDate on,
            Map<String, Object> values,
            WorkCalendar calendar,
            List<Answer.UsedContent> used,
            List<String> warnings) {}

    private record Run(Resolution resolution, Outcome outcome, Map<String, Object> outputs) {}

    private Prepared prepare(Calculator calculator, CompiledModel compiled, Question question, Locale locale, Words words)
            throws QuestionRefusedException {
        DecisionModel model = calculator.model();
        InputReader reader = new InputReader(model, compiled.cells(), locale);
        Map<String, Object> values = reader.read(question.inputs());
        List<Issue> issues = new ArrayList<>(reader.issues());
        issues.addAll(assume(model, question, values, words));
        if (!issues.isEmpty()) {
            throw new QuestionRefusedException(issues);
        }
        List<String> warnings = new ArrayList<>();
        LocalDate on = selectingDate(model, question, values, warnings, words);
        Bindings bindings = store.bindings();
        WorkCalendar calendar = bindings.calendar(question.calendar());
        List<Answer.UsedContent> used = new ArrayList<>();
        for (InputNode input : model.inputs()) {
            if (input.binding().isEmpty()) {
                continue;
            }
            if (input.binding().get().kind() == InputNode.Binding.Kind.CALENDAR) {
                values.put(input.name(), calendar);
                continue;
            }
            Bindings.Bound bound = bindings.value(input, on, question.jurisdiction());
            values.put(input.name(), bound.value());
            used.add(bound.used());
            if (bound.value() == null) {
                warnings.add(words.say("content.none", words.labels().of(input.name()), on.toString()));
            }
        }
        return new Prepared(on, values, calendar, used, warnings);
    }

    private static List<Issue> assume(DecisionModel model, Question question, Map<String, Object> values, Words words) {
        List<Issue> issues = new ArrayList<>();
        List<InputNode> all = model.inputs().stream().filter(i -> i.assumption().isPresent()).toList();
        all.forEach(i -> values.put(i.name(), i.assumption().get().fallback()));
        question.assumptions().forEach((name, value) -> {
            Optional<InputNode> input = all.stream().filter(i -> i.name().equals(name)).findFirst();
            if (input.isEmpty()) {
                issues.add(Issue.error("/assumptions/" + name, words.say("assumption.unknown", name,
                        String.join("、", all.stream().map(InputNode::name).toList()))));
            } else if (input.get().assumption().get().readings().stream().noneMatch(r -> r.value().equals(value))) {
                issues.add(Issue.error("/assumptions/" + name, words.say("assumption.value", value, String.join("、",
                        input.get().assumption().get().readings().stream().map(InputNode.Reading::value).toList()))));
            } else {
                values.put(name, value);
            }
        });
        return issues;
    }

    /** The date of the question, else the value of the selecting input, else today in China. */
    private static LocalDate selectingDate(
            DecisionModel model, Question question, Map<String, Object> values, List<String> warnings, Words words) {
        String selecting = model.mark().map(DecisionModel.Mark::selecting).orElse("");
        LocalDate on = question.on();
        if (on == null && values.get(selecting) instanceof LocalDate date) {
            on = date;
        }
        if (on == null && values.get(selecting) instanceof java.time.LocalDateTime time) {
            on = time.toLocalDate();
        }
        if (on == null) {
            on = LocalDate.now(CHINA);
            if (selecting.isEmpty() && model.mark().filter(m -> !m.selectingMeaning().isEmpty()).isPresent()) {
                warnings.add(words.say("today", on.toString()));
            }
        } else if (!selecting.isEmpty() && !values.containsKey(selecting)
                && model.input(selecting).filter(i -> i.type() == org.guiju.calculation.api.model.ValueType.DATE).isPresent()) {
            values.put(selecting, on);
        }
        return on;
    }

    private static Run run(CompiledModel compiled, Prepared prepared) {
        DecisionModel model = compiled.model();
        Resolution resolution = new Resolution(compiled, prepared.values());
        resolution.resolve(model.outputs());
        if (!resolution.faults().isEmpty()) {
            throw new CalculatorFaultException(model.id() + ": " + String.join("\n", resolution.faults()), null);
        }
        Outcome ruled = Outcome.VALUE;
        Map<String, Object> outputs = new LinkedHashMap<>();
        boolean open = false;
        boolean ruleOpen = false;
        for (String id : model.outputs()) {
            DecisionNode decision = model.decisionById(id).orElseThrow();
            boolean known = resolution.isKnown(id);
            switch (decision.role()) {
                case OUTCOME -> {
                    ruleOpen = !known;
                    ruled = known && resolution.values().get(decision.name()) instanceof String name
                            ? Outcome.valueOf(name) : ruled;
                }
                case WARNINGS -> {
                    // asked for below
                }
                case VALUE -> {
                    if (known) {
                        outputs.put(decision.name(), Values.plain(resolution.values().get(decision.name())));
                    } else {
                        open = true;
                    }
                }
            }
        }
        return new Run(resolution, outcome(resolution, prepared, ruled, open || ruleOpen, outputs), outputs);
    }

    private static Outcome outcome(
            Resolution resolution, Prepared prepared, Outcome ruled, boolean open, Map<String, Object> outputs) {
        if (!resolution.conflicts().isEmpty()) {
            return Outcome.CONFLICT;
        }
        if (ruled != Outcome.VALUE) {
            return ruled;
        }
        if (open) {
            return Outcome.INSUFFICIENT_INPUT;
        }
        if (!outputs.isEmpty() && outputs.values().stream().allMatch(java.util.Objects::isNull)) {
            return Outcome.NO_RULE;
        }
        return prepared.calendar().guessed().isEmpty() ? Outcome.VALUE : Outcome.PROVISIONAL;
    }

    private Answer answer(
            Calculator calculator, CompiledModel compiled, Prepared prepared, Run run, Detail detail, Words words) {
        DecisionModel model = calculator.model();
        Resolution resolution = run.resolution();
        boolean insufficient = run.outcome() == Outcome.INSUFFICIENT_INPUT;
        return new Answer(
                calculator.id(),
                run.outcome(),
                prepared.on(),
                run.outputs(),
                List.of(),
                insufficient ? resolution.missing(model.outputs()).stream().map(InputNode::name).toList() : List.of(),
                insufficient ? resolution.next(order(model)).map(InputNode::name) : Optional.empty(),
                insufficient ? stillPossible(model, resolution) : List.of(),
                detail == Detail.FULL ? new Explanation(compiled, resolution, words).steps(model.outputs()) : List.of(),
                detail == Detail.FULL ? prepared.used() : List.of(),
                detail == Detail.FULL ? assumptions(model, prepared, words.labels()) : List.of(),
                Optional.empty(),
                warnings(model, prepared, resolution, words),
                new Answer.Versions(detail == Detail.FULL ? store.digest(calculator) : "", documents, VERSION));
    }

    /** What decides whether the rule applies is asked first. */
    private static List<String> order(DecisionModel model) {
        List<String> order = new ArrayList<>();
        for (DecisionNode.Role role : List.of(DecisionNode.Role.OUTCOME, DecisionNode.Role.VALUE, DecisionNode.Role.WARNINGS)) {
            model.outputs().stream()
                    .filter(o -> model.decisionById(o).filter(d -> d.role() == role).isPresent())
                    .forEach(order::add);
        }
        return order;
    }

    private static List<Answer.Possible> stillPossible(DecisionModel model, Resolution resolution) {
        for (DecisionNode decision : model.decisions()) {
            if (!resolution.possible(decision.id()).isEmpty()) {
                return resolution.possible(decision.id()).stream()
                        .map(r -> new Answer.Possible(decision.name(), r.number(), r.results()))
                        .toList();
            }
        }
        return List.of();
    }

    private static List<Answer.UsedAssumption> assumptions(
            DecisionModel model, Prepared prepared, Labels labels) {
        List<Answer.UsedAssumption> used = new ArrayList<>();
        for (InputNode input : model.inputs()) {
            input.assumption().ifPresent(a -> a.readings().stream()
                    .filter(r -> r.value().equals(prepared.values().get(input.name())))
                    .forEach(r -> used.add(new Answer.UsedAssumption(
                            input.name(), r.value(), labels.of(r.reason()), r.citations()))));
        }
        return used;
    }

    private static List<String> warnings(DecisionModel model, Prepared prepared, Resolution resolution, Words words) {
        Set<String> warnings = new java.util.LinkedHashSet<>(prepared.warnings());
        for (DecisionNode decision : model.decisions()) {
            if (decision.role() == DecisionNode.Role.WARNINGS
                    && resolution.values().get(decision.name()) instanceof List<?> list) {
                list.stream().filter(java.util.Objects::nonNull)
                        .map(w -> words.labels().of(String.valueOf(w))).forEach(warnings::add);
            }
        }
        if (!prepared.calendar().guessed().isEmpty()) {
            warnings.add(words.say("calendar.guessed", new TreeSet<>(prepared.calendar().guessed()).toString()
                    .replaceAll("[\\[\\]]", "")));
        }
        return List.copyOf(warnings);
    }

    /** The results of the other readings, where one differs from another. */
    private List<Answer.Reading> readings(
            Calculator calculator, CompiledModel compiled, Question question, Prepared prepared, Answer answer,
            Locale locale, Words words) throws QuestionRefusedException {
        List<Answer.Reading> all = new ArrayList<>();
        for (InputNode input : calculator.assumptions()) {
            List<Answer.Reading> readings = new ArrayList<>();
            InputNode.Assumption assumption = input.assumption().orElseThrow();
            for (InputNode.Reading reading : assumption.readings()) {
                Map<String, String> chosen = new LinkedHashMap<>(question.assumptions());
                chosen.put(input.name(), reading.value());
                boolean current = reading.value().equals(prepared.values().get(input.name()));
                Run run = current
                        ? null
                        : run(compiled, prepare(calculator, compiled, question.withAssumptions(chosen), locale, words));
                readings.add(new Answer.Reading(
                        input.name(), reading.value(), words.labels().of(reading.reason()), reading.citations(),
                        reading.value().equals(assumption.fallback()), current,
                        current ? answer.outcome() : run.outcome(),
                        current ? answer.outputs() : run.outputs()));
            }
            boolean differ = readings.stream().map(r -> r.outcome() + "" + r.outputs()).distinct().count() > 1;
            if (differ) {
                readings.sort(java.util.Comparator.comparing(r -> !r.standard()));
                all.addAll(readings);
            }
        }
        return all;
    }

    /** 从旧兼从轻: the same question under the rule at the act and under the rule at the decision. */
    private Optional<Answer.Comparison> comparison(
            Calculator calculator, CompiledModel compiled, Question question, Prepared prepared, Locale locale, Words words)
            throws QuestionRefusedException {
        DecisionModel.Mark mark = calculator.model().mark().orElse(null);
        if (mark == null || mark.decided().isEmpty()
                || !(prepared.values().get(mark.decided()) instanceof LocalDate decided)
                || !(prepared.values().get(mark.selecting()) instanceof LocalDate act)) {
            return Optional.empty();
        }
        Map<String, Object> later = new LinkedHashMap<>(question.inputs());
        later.put(mark.selecting(), decided);
        Run atAct = run(compiled, prepared);
        Run atDecision = run(compiled, prepare(
                calculator, compiled, question.withInputs(later).withOn(decided), locale, words));
        Object before = atAct.outputs().get(mark.lighter());
        Object after = atDecision.outputs().get(mark.lighter());
        boolean comparable = before instanceof java.math.BigDecimal && after instanceof java.math.BigDecimal;
        int order = comparable ? ((java.math.BigDecimal) before).compareTo((java.math.BigDecimal) after) : 0;
        String prevails = !comparable ? "open" : order > 0 ? "decision" : "act";
        String reason = !comparable ? "open" : order > 0 ? "decision" : order == 0 ? "same" : "act";
        return Optional.of(new Answer.Comparison(
                act, decided, atAct.outputs(), atDecision.outputs(), prevails, 
                words.say("comparison." + reason, words.labels().of(mark.lighter())),
                Favour.CITATION));
    }
}
