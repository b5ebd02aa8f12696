package org.guiju.exchange.api.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.junit.jupiter.api.Test;

/** Pictures of answers, and that nothing is drawn outside of them. */
class PictureTest {

    private static final BigDecimal SCORE = BigDecimal.valueOf(80);

    @Test
    void aScoreLiesInTheGradeThatTheTableGives() throws Exception {
        Picture.Score score = (Picture.Score) picture(tailings(), Map.of(), Map.of("环境监管等级", "二级", "总分", SCORE)).orElseThrow();
        assertEquals(List.of("三级", "二级", "一级"), score.grades().stream().map(Picture.Grade::label).toList());
        assertEquals(List.of(false, true, false), score.grades().stream().map(Picture.Grade::current).toList());
        assertEquals("总分 80 分：二级", score.title());
    }

    @Test
    void aFineShowsAmongTheTiersOfItsTable() throws Exception {
        Answer.Step step = new Answer.Step("罚款", Map.of(), "", "", true, List.of(2), List.of(), List.of(), List.of(), List.of());
        Picture.Band band = (Picture.Band) new Pictures(Locale.CHINA, Pictures.DaysOff.UNKNOWN, null)
                .of(water(), Question.of(Map.of()), answer(
                        Map.of("罚款下限", BigDecimal.valueOf(50_000), "罚款上限", BigDecimal.valueOf(100_000)), List.of(step)))
                .orElseThrow();
        assertEquals(2, band.tiers().size(), "the row without a fine is no tier, nor one that is an expression");
        assertFalse(band.tiers().getFirst().current());
        assertTrue(band.tiers().getLast().current());
        assertEquals("拒不改正：是", band.tiers().getLast().label());
        assertTrue(band.title().endsWith("5 万元 – 10 万元"), band.title());
    }

    @Test
    void aTimelineHasWhatWasFilledInWhatCameOutAndExcludedPeriods() throws Exception {
        Picture.Timeline line = (Picture.Timeline) picture(clock(), Map.of(
                "起算日", "2024-09-25",
                "扣除期间", List.of(Map.of("起", "2024-09-26", "止", "2024-09-30"))),
                Map.of("最迟日", LocalDate.of(2024, 10, 16))).orElseThrow();
        assertEquals(List.of("起算日", "最迟日"), line.events().stream().map(Picture.Event::label).toList());
        assertEquals(List.of(false, true), line.events().stream().map(Picture.Event::result).toList());
        assertEquals(LocalDate.of(2024, 9, 30), line.intervals().getFirst().to());
        assertTrue(line.daysOff().contains(LocalDate.of(2024, 9, 28)));
    }

    @Test
    void withoutADateThatCameOutThereIsNoTimeline() throws Exception {
        assertEquals(Optional.empty(), picture(clock(), Map.of("起算日", "2024-09-25"), Map.of()));
    }

    @Test
    void nothingIsDrawnOutsideAtAnyWidthAndTheSvgIsWellFormed() throws Exception {
        List<Picture> pictures = List.of(
                picture(tailings(), Map.of(), Map.of("环境监管等级", "二级", "总分", SCORE)).orElseThrow(),
                picture(water(), Map.of(), Map.of("罚款下限", BigDecimal.ZERO, "罚款上限", new BigDecimal("20000000"))).orElseThrow(),
                picture(clock(), Map.of("起算日", "2021-09-25", "扣除期间", List.of(Map.of("起", "2021-09-26", "止", "2024-09-30"))),
                        Map.of("最迟日", LocalDate.of(2060, 10, 16))).orElseThrow());
        for (Picture picture : pictures) {
            for (double width : new double[] {240, 300, 480, 900}) {
                Drawing drawing = new PictureLayout(Locale.CHINA, TextMeasure.ROUGH, 13).lay(picture, width);
                drawing.shapes().forEach(s -> inside(drawing, s));
                String svg = new SvgWriter(SvgWriter.LIGHT).write(drawing);
                assertEquals("svg", DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement().getNodeName());
            }
        }
    }

    private static void inside(Drawing drawing, Drawing.Shape shape) {
        switch (shape) {
            case Drawing.Box b -> assertTrue(b.x() >= 0 && b.x() + b.width() <= drawing.width() + 0.5
                    && b.y() >= 0 && b.y() + b.height() <= drawing.height() + 0.5, b + " in " + drawing.width());
            case Drawing.Words w -> {
                double wide = TextMeasure.ROUGH.width(w.text(), w.size());
                double left = switch (w.anchor()) {
                    case START -> w.x();
                    case MIDDLE -> w.x() - wide / 2;
                    case END -> w.x() - wide;
                };
                assertTrue(left >= -0.5 && left + wide <= drawing.width() + 0.5 && w.y() <= drawing.height(),
                        w + " in " + drawing.width());
            }
            case Drawing.Line l -> assertTrue(Math.max(l.x1(), l.x2()) <= drawing.width() + 0.5, l.toString());
            case Drawing.Dot d -> assertTrue(d.x() >= 0 && d.x() <= drawing.width(), d.toString());
        }
    }

    private static Optional<Picture> picture(Calculator calculator, Map<String, Object> inputs, Map<String, Object> outputs)
            throws Exception {
        Pictures.DaysOff weekends = (from, to) -> from.datesUntil(to.plusDays(1))
                .filter(d -> d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY).toList();
        return new Pictures(Locale.CHINA, weekends, null).of(calculator, Question.of(inputs), answer(outputs, List.of()));
    }

    private static Answer answer(Map<String, Object> outputs, List<Answer.Step> steps) {
        return new Answer("x", Outcome.VALUE, null, outputs, List.of(), List.of(), Optional.empty(), List.of(), steps, List.of(),
                List.of(), Optional.empty(), List.of(), new Answer.Versions("", "", ""));
    }

    private static Calculator tailings() {
        return calculator("score", List.of(), List.of(
                decision("环境监管等级", "", table(List.of("总分"), List.of(""),
                        row(1, List.of(">= 85"), List.of("\"一级\"")), row(2, List.of("[65..85)"), List.of("\"二级\"")),
                        row(3, List.of("< 65"), List.of("\"三级\"")))),
                decision("总分", "分", new DecisionNode.Expression("基础分 + 定量分"))));
    }

    private static Calculator water() {
        return calculator("band", List.of(), List.of(
                decision("罚款", "", table(List.of("拒不改正"), List.of("下限", "上限"),
                        row(1, List.of("false"), List.of("0", "50000")), row(2, List.of("true"), List.of("50000", "100000")),
                        row(3, List.of("-"), List.of("0", "0")), row(4, List.of("-"), List.of("价格 * 5", "价格 * 10")))),
                decision("罚款下限", "元", new DecisionNode.Expression("罚款.下限")),
                decision("罚款上限", "元", new DecisionNode.Expression("罚款.上限"))));
    }

    private static Calculator clock() {
        return calculator("timeline", List.of(
                input("起算日", ValueType.DATE, List.of()),
                input("扣除期间", ValueType.ROWS, List.of(
                        new InputNode.Column("起", "From", ValueType.DATE, "", List.of(), "", ""),
                        new InputNode.Column("止", "To", ValueType.DATE, "", List.of(), "", "")))),
                List.of(decision("最迟日", "", new DecisionNode.Expression("起算日"))));
    }

    private static Calculator calculator(String picture, List<InputNode> inputs, List<DecisionNode> decisions) {
        return new Calculator("x", "test", "x.dmn", new DecisionModel("x", "test:x", "名", "", "",
                Optional.of(new DecisionModel.Mark(List.of(), "", "", "", "", "CN", List.of(), picture)),
                inputs, decisions, decisions.stream().map(DecisionNode::id).toList(), Map.of(), Map.of(), false));
    }

    private static InputNode input(String name, ValueType type, List<InputNode.Column> columns) {
        return new InputNode(name, name, "", type, "", List.of(), columns, null, null, 0, "", "", "", "",
                Optional.empty(), Optional.empty(), 1);
    }

    private static DecisionNode decision(String name, String unit, DecisionNode.Logic logic) {
        return new DecisionNode(name, name, "", "", DecisionNode.Role.VALUE, unit, 0, "", logic, List.of(), List.of(), "", 1);
    }

    private static DecisionTable table(List<String> columns, List<String> outputs, DecisionTable.Rule... rules) {
        return new DecisionTable("UNIQUE", "", columns.stream().map(c -> new DecisionTable.Column(c, "", "")).toList(),
                outputs.stream().map(o -> new DecisionTable.Output(o, "", "")).toList(), List.of(rules));
    }

    private static DecisionTable.Rule row(int number, List<String> tests, List<String> results) {
        return new DecisionTable.Rule(number, tests, results, List.of(), "", 1);
    }
}
