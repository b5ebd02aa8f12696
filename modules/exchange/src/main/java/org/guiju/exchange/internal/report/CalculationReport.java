package org.guiju.exchange.internal.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.PictureLayout;
import org.guiju.exchange.api.picture.TextMeasure;
import org.guiju.exchange.internal.report.Report.Block;
import org.guiju.exchange.internal.report.Report.Fact;
import org.guiju.exchange.internal.report.Report.Facts;
import org.guiju.exchange.internal.report.Report.Grid;
import org.guiju.exchange.internal.report.Report.Illustration;
import org.guiju.exchange.internal.report.Report.Laws;
import org.guiju.exchange.internal.report.Report.Section;
import org.guiju.exchange.internal.report.Report.Step;
import org.guiju.exchange.internal.report.Report.Text;

/** How a calculation becomes a report: result first, then what was given, then how it came out and what it rests on. */
public final class CalculationReport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_EXPRESSION = 240;
    private static final double PICTURE_WIDTH = 650; // 17.2 cm, what the margins leave of A4
    private static final double PICTURE_TYPE = 12;
    /** Rows next to the one that fitted; more would bury the law. */
    private static final int MOST_NEAR = 2;

    private final Calculator calculator;
    private final QuotedLaw law;
    private final ReportWords words;
    private final Labels labels;
    private final ValueText values;

    /** Of a calculator's answers. */
    public CalculationReport(Calculator calculator, QuotedLaw law, Locale locale) {
        this.calculator = calculator;
        this.law = law;
        this.words = new ReportWords(locale);
        this.labels = calculator.labels(locale);
        this.values = new ValueText(words.get("yes"), words.get("no"), words.get("none"), labels);
    }

    /**
     * The report on one answer.
     *
     * @param picture what it looks like, empty for none
     * @param at when it was worked out
     */
    public Report of(Question question, Answer answer, Optional<Picture> picture, Instant at) throws IOException {
        List<Section> sections = new ArrayList<>();
        sections.add(result(answer));
        picture.ifPresent(p -> sections.add(new Section(words.get("section.picture"),
                List.of(new Illustration(new PictureLayout(words.locale(), TextMeasure.ROUGH, PICTURE_TYPE).lay(p, PICTURE_WIDTH))))));
        sections.add(inputs(question, answer));
        answer.comparison().ifPresent(c -> sections.add(comparison(c)));
        List<Section> later = Stream.of(readings(answer), steps(answer), content(answer), assumptions(answer))
                .filter(s -> !s.blocks().isEmpty())
                .toList();
        sections.addAll(later);
        sections.add(versions(answer));
        return new Report(words.get("kind"), calculator.title(words.locale()), calculator.description(words.locale()),
                meta(answer, at), sections, words.get("foot"), words.columns(), words.locale());
    }

    private List<String> meta(Answer answer, Instant at) {
        List<String> meta = new ArrayList<>();
        if (answer.on() != null) {
            String meaning = calculator.model().mark().map(DecisionModel.Mark::selectingMeaning).map(labels::of).orElse("");
            meta.add(words.get("meta.on", answer.on() + (meaning.isEmpty() ? "" : words.chinese() ? "（" + meaning + "）" : " (" + meaning + ")")));
        }
        meta.add(words.get("meta.at", MINUTE.format(at.atZone(CHINA))));
        meta.add(words.get("meta.id", calculator.id()));
        return meta;
    }

    private Section result(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        boolean came = answer.outcome() == Outcome.VALUE;
        blocks.add(new Text(came ? Text.Tone.RESULT : Text.Tone.OPEN, words.get("outcome." + answer.outcome())));
        if (!answer.missing().isEmpty()) {
            blocks.add(new Text(Text.Tone.PLAIN, words.get("missing",
                    String.join(words.chinese() ? "、" : ", ", answer.missing().stream().map(this::label).toList()))));
        }
        List<Fact> facts = new ArrayList<>();
        answer.outputs().forEach((name, value) -> facts.add(fact(label(name), value, unit(name), "")));
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts, true));
        }
        answer.warnings().forEach(w -> blocks.add(new Text(Text.Tone.WARNING, w)));
        return new Section(words.get("section.result"), blocks);
    }

    private Section inputs(Question question, Answer answer) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Block> tables = new ArrayList<>();
        for (InputNode input : calculator.asked()) {
            Object given = question.inputs().get(input.name());
            String label = labels.of(input.name());
            if (given instanceof List<?> rows && !input.columns().isEmpty() && !rows.isEmpty()) {
                tables.add(new Text(Text.Tone.PLAIN, label));
                tables.add(rows(input, rows));
            } else if (given == null) {
                String note = input.required() ? "" : words.get("input.default", fallback(input.fallback()));
                facts.add(new Fact(label, null, words.get("input.unknown"), "", note));
            } else {
                facts.add(fact(label, given, labels.of(input.unit()), ""));
            }
        }
        question.assumptions().forEach((name, value) -> facts.add(fact(words.get("input.reading", labels.of(name)), value, "", "")));
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts, false));
        }
        blocks.addAll(tables);
        return new Section(words.get("section.inputs"), blocks);
    }

    /** A value in FEEL as people write it. */
    private String fallback(String feel) {
        return switch (feel) {
            case "true" -> words.get("yes");
            case "false" -> words.get("no");
            case "[]", "null" -> words.get("none");
            default -> labels.of(feel.replaceAll("^\"(.*)\"$", "$1"));
        };
    }

    private Grid rows(InputNode input, List<?> rows) {
        List<String> head = new ArrayList<>(List.of("#"));
        for (InputNode.Column c : input.columns()) {
            String label = labels.of(c.name());
            head.add(c.unit().isEmpty() ? label : words.chinese() ? label + "（" + c.unit() + "）" : label + " (" + labels.of(c.unit()) + ")");
        }
        List<List<String>> cells = new ArrayList<>();
        for (Object row : rows) {
            List<String> line = new ArrayList<>(List.of(String.valueOf(cells.size() + 1)));
            for (InputNode.Column c : input.columns()) {
                Object value = row instanceof Map<?, ?> map ? map.get(c.name()) : null;
                line.add(value == null ? "" : text(value, c.unit()));
            }
            cells.add(line);
        }
        return new Grid(head, cells, -1);
    }

    private Section comparison(Answer.Comparison c) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        c.atAct().forEach((name, value) -> rows.add(List.of(label(name), text(value) + unitAfter(name, value),
                text(c.atDecision().get(name)) + unitAfter(name, c.atDecision().get(name)))));
        blocks.add(new Grid(List.of("", words.get("comparison.act", c.act()), words.get("comparison.decision", c.decision())),
                rows, c.prevails().equals("act") ? 1 : c.prevails().equals("decision") ? 2 : -1));
        blocks.add(new Text(Text.Tone.PLAIN, c.reason()));
        addLaws(blocks, c.citation() == null || c.citation().isEmpty() ? List.of() : List.of(c.citation()));
        return new Section(words.get("section.comparison"), blocks);
    }

    private Section readings(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        for (Answer.Reading r : answer.readings()) {
            List<Fact> facts = new ArrayList<>();
            String mark = r.chosen() ? words.get("reading.chosen") : r.standard() ? words.get("reading.standard") : "";
            facts.add(new Fact(labels.of(r.assumption()), r.value(), labels.of(r.value()), "", mark));
            if (r.outcome() != Outcome.VALUE) {
                facts.add(new Fact(words.get("section.result"), null, words.get("outcome." + r.outcome()), "", ""));
            }
            r.outputs().forEach((name, value) -> facts.add(fact(label(name), value, unit(name), "")));
            blocks.add(new Facts(facts, false));
            if (!r.reason().isEmpty()) {
                blocks.add(new Text(Text.Tone.SMALL, r.reason()));
            }
            addLaws(blocks, r.citations());
        }
        return new Section(words.get("section.readings"), blocks);
    }

    private void addLaws(List<Block> blocks, List<String> citations) {
        try {
            if (!citations.isEmpty()) {
                blocks.add(new Laws(law.of(citations)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Section steps(Answer answer) throws IOException {
        List<Block> blocks = new ArrayList<>();
        steps(answer.steps(), "", 0, blocks);
        return new Section(words.get("section.steps"), blocks);
    }

    private void steps(List<Answer.Step> steps, String above, int depth, List<Block> blocks) throws IOException {
        int n = 0;
        for (Answer.Step s : steps) {
            DecisionNode.Role role = calculator.model().decision(s.decision())
                    .map(DecisionNode::role).orElse(DecisionNode.Role.VALUE);
            Object value = value(s.value(), role);
            if (value == null && role == DecisionNode.Role.WARNINGS) {
                continue; // nothing to warn of
            }
            n++;
            String number = above + n;
            List<String> notes = new ArrayList<>();
            if (!s.rows().isEmpty()) {
                notes.add(words.get("step.rows", String.join(words.chinese() ? "、" : ", ", s.rows().stream().map(String::valueOf).toList())));
            }
            if (!s.table() && !s.expression().isBlank()) {
                String flat = labels.feel(s.expression()).strip().replaceAll("\\s+", " ");
                notes.add(words.get("step.expression",
                        flat.length() <= LONGEST_EXPRESSION ? flat : flat.substring(0, LONGEST_EXPRESSION) + "…"));
            }
            s.evidence().forEach(e -> notes.add(e.index() > 0
                    ? words.get("step.evidence", e.index(), e.text()) : words.get("step.content", e.text())));
            s.nearMisses().stream().limit(MOST_NEAR).forEach(m -> notes.add(
                    words.get("step.near", m.row(), m.failed(), String.join(words.chinese() ? "，" : ", ", m.results().stream().map(labels::feel).toList()))));
            if (s.nearMisses().size() > MOST_NEAR) {
                notes.add(words.get("step.nearMore", s.nearMisses().size() - MOST_NEAR));
            }
            blocks.add(new Step(depth, number, label(s.decision()), value, text(value, s.unit()),
                    value instanceof BigDecimal ? labels.of(s.unit()) : "", notes, law.of(s.citations())));
            steps(s.steps(), number + ".", depth + 1, blocks);
        }
    }

    /** An outcome in words; of warnings those that were given, null if there are none. */
    private Object value(Object value, DecisionNode.Role role) {
        return switch (role) {
            case VALUE -> value;
            case OUTCOME -> Stream.of(Outcome.values()).filter(o -> o.name().equals(value))
                    .<Object>map(o -> words.get("applies." + o)).findFirst().orElse(value);
            case WARNINGS -> {
                List<Object> given = ValueText.elements(value).stream().filter(java.util.Objects::nonNull).toList();
                yield given.isEmpty() ? null : given;
            }
        };
    }

    private Section content(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        for (Answer.UsedContent p : answer.parameters()) {
            Fact fact = new Fact(labels.of(p.name()), p.value(), text(p.value()), labels.of(p.unit()), words.get("content." + p.kind(), p.id()));
            blocks.add(new Facts(List.of(fact), false));
            addLaws(blocks, p.citations());
        }
        return new Section(words.get("section.content"), blocks);
    }

    private Section assumptions(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        for (Answer.UsedAssumption a : answer.assumptions()) {
            blocks.add(new Facts(List.of(new Fact(labels.of(a.name()), a.value(), labels.of(a.value()), "", a.reason())), false));
            addLaws(blocks, a.citations());
        }
        return new Section(words.get("section.assumptions"), blocks);
    }

    private Section versions(Answer answer) {
        return new Section(words.get("section.versions"), List.of(
                new Facts(List.of(
                        new Fact(words.get("version.program"), null, ProgramVersion.text(), "", ""),
                        new Fact(words.get("version.engine"), null, answer.versions().engine(), "", ""),
                        new Fact(words.get("version.model"), null, calculator.id() + " · " + answer.versions().model(), "", ""),
                        new Fact(words.get("version.documents"), null, answer.versions().documents(), "", "")), false),
                new Text(Text.Tone.SMALL, words.get("disclaimer"))));
    }

    private Fact fact(String label, Object value, String unit, String note) {
        List<Object> elements = ValueText.elements(value);
        String text = elements.size() <= 1 ? text(value, unit) : String.join("\n", elements.stream().map(this::text).toList());
        return new Fact(label, value, text, value instanceof Number ? unit : "", note);
    }

    private String text(Object value) {
        return text(value, "");
    }

    private String text(Object value, String unit) {
        return values.of(value instanceof Number n && !(value instanceof BigDecimal) ? new BigDecimal(n.toString()) : value, unit);
    }

    private String unitAfter(String decision, Object value) {
        String unit = unit(decision);
        return value instanceof Number && !unit.isEmpty() ? " " + unit : "";
    }

    private String label(String decision) {
        return labels.of(decision);
    }

    private String unit(String decision) {
        return labels.of(calculator.model().decision(decision).map(DecisionNode::unit).orElse(""));
    }
}
