package org.guiju.server.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.exchange.api.picture.PictureLayout;
import org.guiju.exchange.api.picture.Pictures;
import org.guiju.exchange.api.picture.SvgWriter;
import org.guiju.exchange.api.picture.TextMeasure;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.Jurisdiction;
import org.guiju.server.internal.View;

/**
 * A calculator with its form and what came out.
 *
 * @param frame what stands around it
 * @param view the library, to cite provisions
 * @param calculator the calculator
 * @param form what was typed
 * @param answer the answer, empty if the question was refused
 * @param issues what is wrong with the values
 * @param citations addresses of all it rests on
 * @param jurisdictions where it reads other content than nationwide
 */
public record CalculatorPage(
        Frame frame,
        View view,
        Calculator calculator,
        CalculatorForm form,
        Optional<Answer> answer,
        List<Issue> issues,
        List<String> citations,
        List<String> jurisdictions) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final double PICTURE_WIDTH = 600;
    private static final double PICTURE_FONT = 14;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Copies the lists. */
    public CalculatorPage {
        issues = List.copyOf(issues);
        citations = List.copyOf(citations);
        jurisdictions = List.copyOf(jurisdictions);
    }

    /** Title in the language of the page. */
    public String title() {
        return calculator.title(frame.texts().locale());
    }

    /** What a word of the calculator is called in the language of the page: a name, a choice, a hint, a message. */
    public String label(String word) {
        return labels().of(word);
    }

    /** What the words of the calculator are called in the language of the page. */
    public Labels labels() {
        return calculator.labels(frame.texts().locale());
    }

    /** What the calculator is for. */
    public String description() {
        return calculator.description(frame.texts().locale());
    }

    /** Language of the description, for readers aloud. */
    public String descriptionLanguage() {
        return description().equals(calculator.model().description()) ? "zh-CN" : "en";
    }

    /** Label of an input. */
    public String label(InputNode input) {
        return label(input.name());
    }

    /** A jurisdiction by its name. */
    public String where(String jurisdiction) {
        return new Jurisdiction(jurisdiction).name(frame.texts().locale());
    }

    /** Label of a column. */
    public String label(InputNode.Column column) {
        return label(column.name());
    }

    /** Unit of an output as the file has it, empty if none. */
    public String unit(String decision) {
        return calculator.model().decision(decision).map(DecisionNode::unit).orElse("");
    }

    /** A greater amount of money in 万 or 亿 for the eye, empty where that says nothing new. */
    public String amountAside(Object value, String unit) {
        if (!unit.equals("元") || !frame.texts().chinese() || !(value instanceof BigDecimal amount)
                || amount.abs().compareTo(TEN_THOUSAND) < 0) {
            return "";
        }
        boolean greater = amount.abs().compareTo(TEN_THOUSAND.multiply(TEN_THOUSAND)) >= 0;
        BigDecimal factor = greater ? TEN_THOUSAND.multiply(TEN_THOUSAND) : TEN_THOUSAND;
        return words(amount.divide(factor, MathContext.DECIMAL64)) + (greater ? " 亿元" : " 万元");
    }

    /** Steps worth telling: those that only gather warnings are told as warnings. */
    public List<Answer.Step> told(List<Answer.Step> steps) {
        return steps.stream().filter(s -> role(s.decision()) != DecisionNode.Role.WARNINGS).toList();
    }

    /** Value of a step in words; whether the rule applies as the outcome is called. */
    public String words(Answer.Step step) {
        return role(step.decision()) == DecisionNode.Role.OUTCOME && step.value() instanceof String outcome
                ? frame.texts().get((outcome.equals("VALUE") ? "outcome.step." : "outcome.") + outcome)
                : words(step.value());
    }

    private DecisionNode.Role role(String decision) {
        return calculator.model().decision(decision).map(DecisionNode::role).orElse(DecisionNode.Role.VALUE);
    }

    /** A list of rows as a table: names of the columns; empty for any other value. */
    public List<String> columns(Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty() || !list.stream().allMatch(Map.class::isInstance)) {
            return List.of();
        }
        return list.stream()
                .flatMap(row -> ((Map<?, ?>) row).keySet().stream())
                .map(String::valueOf)
                .filter(name -> !name.equals("依据") && !name.equals("行"))
                .distinct()
                .toList();
    }

    /** Cell of a row in words, empty if it has none. */
    public String cell(Object row, String column) {
        Object value = ((Map<?, ?>) row).get(column);
        return value == null ? "" : words(value);
    }

    /** Address of the page that sets this beside another scenario. */
    public String scenariosHref() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String scenario : List.of("A", "B")) {
            form.filledIn().forEach((name, values) -> all.put(scenario + "." + name, values));
        }
        if (frame.dated()) {
            all.put("on", List.of(frame.on().toString()));
        }
        return new QueryString("/calculators/" + calculator.id() + "/scenarios", all).toString();
    }

    /** Address of this page with what is filled in, short enough to be passed on. */
    public String shareHref() {
        Map<String, List<String>> all = new LinkedHashMap<>(form.filledIn());
        if (frame.dated()) {
            all.put("on", List.of(frame.on().toString()));
        }
        return new QueryString("/calculators/" + calculator.id(), all).toString();
    }

    /** The picture of the answer as SVG, empty where its model names none or nothing is known yet. */
    public String picture() {
        try {
            Locale locale = frame.texts().locale();
            Pictures pictures = new Pictures(locale, (from, to) -> view.services().calculators().daysOff(
                    view.library(), from, to, form.question().calendar()), LocalDate.now(CHINA));
            return answer.isEmpty() ? "" : pictures.of(calculator, form.question(), answer.get())
                    .map(p -> new SvgWriter(SvgWriter.LIGHT).write(
                            new PictureLayout(locale, TextMeasure.ROUGH, PICTURE_FONT).lay(p, PICTURE_WIDTH)))
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of what would have to change for an output to come out otherwise. */
    public String sensitivityHref() {
        return shareHref().replaceFirst("^(/calculators/[^?]+)", "$1/sensitivity");
    }

    /** The answer as text with what was filled in, the result and its citations. */
    public String text() {
        return new AnswerText(this).text();
    }

    /** What is wrong with an input; empty if nothing is. */
    public List<String> faults(InputNode input) {
        return issues.stream()
                .filter(i -> i.path().equals("/inputs/" + input.name()) || i.path().startsWith("/inputs/" + input.name() + "/"))
                .map(i -> i.path().substring(("/inputs/" + input.name()).length()).replace("/", " ").strip() + " " + i.message())
                .map(String::strip)
                .toList();
    }

    /** Whether this input is the next to be asked. */
    public boolean next(InputNode input) {
        return answer.flatMap(Answer::next).filter(input.name()::equals).isPresent();
    }

    /** How a provision is cited; a text that is not held as it is written. */
    public String cite(String citation) {
        return address(citation).map(view::cite).orElse(citation);
    }

    /** Where a citation leads; null if the text is not held. */
    public String href(String citation) {
        return address(citation)
                .filter(a -> view.library().expression(a.work(), view.on()).isPresent())
                .map(a -> CitedText.href(a, frame.onQuery()))
                .orElse(null);
    }

    private Optional<Address> address(String citation) {
        try {
            return Optional.of(Address.parse(citation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Results of a row as the model writes them. */
    public String results(List<String> results) {
        return String.join(frame.texts().chinese() ? "，" : ", ", results.stream().map(labels()::feel).toList());
    }

    /** A value in words. */
    public String words(Object value) {
        return new ValueText(frame.texts().get("calculator.yes"), frame.texts().get("calculator.no"),
                frame.texts().get("calculator.none"), labels()).of(value);
    }

    /** Elements of a list value, else the value alone; for lists drawn line by line. */
    public List<Object> elements(Object value) {
        return ValueText.elements(value);
    }

    /** Inputs by the heading under which they stand, in order. */
    public Map<String, List<InputNode>> groups() {
        Map<String, List<InputNode>> groups = new LinkedHashMap<>();
        calculator.asked().forEach(i -> groups.computeIfAbsent(i.group(), g -> new ArrayList<>()).add(i));
        return groups;
    }

    /** Where this calculation is to be had as a file. */
    public String exportHref(ReportFormat format) {
        return new QueryString("/calculators/" + calculator.id() + "/export", frame.here().values())
                .with("format", format.name().toLowerCase(java.util.Locale.ROOT))
                .toString();
    }
}
