package org.guiju.calculation.internal.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.Sensitivity.Effect;
import org.guiju.calculation.api.Sensitivity.Lever;
import org.guiju.calculation.internal.engine.CalculatorEngine;
import org.guiju.calculation.internal.engine.Models;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;

/** What would have to change, and scenarios side by side, over small models. */
class WhatIfTest {

    private static final String GRADES = Models.table("UNIQUE",
            "\"甲\" | >= 85 | \"一级\"", "\"甲\" | [65..85) | \"二级\"", "\"甲\" | < 65 | \"三级\"", "\"乙\" | - | \"三级\"");

    @Test
    void theNearestThresholdIsFoundEitherWayExactly() throws Exception {
        Sensitivity found = look(GRADES, Map.of("种类", "甲", "数量", 70), 3000);
        assertEquals("二级", found.value());
        Lever number = found.levers().get(1);
        assertEquals(Effect.CHANGES, number.effect());
        assertEquals(List.of(new BigDecimal("-6"), new BigDecimal("15")),
                number.changes().stream().map(Sensitivity.Change::distance).toList());
        assertEquals(new BigDecimal("64"), number.changes().getFirst().to());
        assertEquals("三级", number.changes().getFirst().output());
        assertEquals(new BigDecimal("85"), number.changes().getLast().to());
        assertTrue(found.complete());
    }

    @Test
    void aThresholdThatIsNotWrittenAnywhereIsFoundByHalving() throws Exception {
        String model = GRADES.replace("<text>数量</text>", "<text>数量 * 7 / 3</text>");
        Lever number = look(model, Map.of("种类", "甲", "数量", new BigDecimal("30.00")), 3000).levers().get(1);
        // 85 * 3 / 7 = 36.43 pieces: 37 is the first whole number of them
        assertTrue(number.changes().stream().anyMatch(c -> c.to().equals(new BigDecimal("37.00")) && c.output().equals("一级")));
    }

    @Test
    void otherWordsAreTriedAndTellWhatComesOut() throws Exception {
        Lever kind = look(GRADES, Map.of("种类", "甲", "数量", 70), 3000).levers().getFirst();
        assertEquals(1, kind.changes().size());
        assertEquals("乙", kind.changes().getFirst().to());
        assertEquals("三级", kind.changes().getFirst().output());
        assertNull(kind.changes().getFirst().distance());
    }

    @Test
    void aNumberThatDoesNotMatterHasNoEffect() throws Exception {
        assertEquals(Effect.NONE, look(GRADES, Map.of("种类", "乙", "数量", 70), 3000).levers().get(1).effect());
    }

    @Test
    void anOutputThatMovesWithTheInputHasNoSmallestChange() throws Exception {
        String model = Models.table("UNIQUE", "- | - | 数量 * 2");
        assertEquals(Effect.FOLLOWS, look(model, Map.of("种类", "甲", "数量", 70), 3000).levers().get(1).effect());
    }

    @Test
    void theLimitEndsTheWorkAndSaysSo() throws Exception {
        Sensitivity found = look(GRADES, Map.of("种类", "甲", "数量", 70), 5);
        assertFalse(found.complete());
        assertTrue(found.evaluations() <= 5);
    }

    @Test
    void cancellingEndsTheWork() {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String message) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> LookupWhatIfService.sensitivity(
                calculator(GRADES), Question.of(Map.of("种类", "甲", "数量", 70)), "", 3000, cancelled, asking(GRADES)));
    }

    @Test
    void anOutputThatIsNoneIsRefused() {
        assertThrows(QuestionRefusedException.class, () -> LookupWhatIfService.sensitivity(calculator(GRADES),
                Question.of(Map.of("种类", "甲", "数量", 70)), "别的", 3000, Progress.NONE, asking(GRADES)));
    }

    @Test
    void scenariosTellWhatDiffers() throws Exception {
        ScenarioComparison side = new SideBySide(calculator(GRADES), List.of(
                new Scenario("现状", Question.of(Map.of("种类", "甲", "数量", 70))),
                new Scenario("整改后", Question.of(Map.of("种类", "甲", "数量", new BigDecimal("64.0")))),
                new Scenario("错", Question.of(Map.of("种类", "丙"))))).compare(asking(GRADES));
        assertEquals(List.of("种类", "数量", "", "结果"), side.rows().stream().map(ScenarioComparison.Row::name).toList());
        assertEquals(java.util.Arrays.asList("二级", "三级", null), side.rows().getLast().values());
        assertTrue(side.rows().getLast().differs());
        assertNull(side.answers().getLast());
    }

    @Test
    void theSameNumberWrittenOtherwiseDoesNotDiffer() throws Exception {
        ScenarioComparison side = new SideBySide(calculator(GRADES), List.of(
                new Scenario("一", Question.of(Map.of("种类", "甲", "数量", 70))),
                new Scenario("二", Question.of(Map.of("种类", "甲", "数量", new BigDecimal("70.00")))))).compare(asking(GRADES));
        assertTrue(side.rows().stream().noneMatch(ScenarioComparison.Row::differs));
    }

    private static Sensitivity look(String model, Map<String, Object> inputs, int limit) throws Exception {
        return LookupWhatIfService.sensitivity(
                calculator(model), Question.of(inputs), "", limit, Progress.NONE, asking(model));
    }

    private static Asking asking(String model) throws Exception {
        CalculatorEngine engine = engine(model);
        Calculator calculator = engine.calculators().getFirst();
        return q -> engine.answer(calculator, q, Detail.RESULT, Locale.CHINA);
    }

    private static Calculator calculator(String model) throws Exception {
        return engine(model).calculators().getFirst();
    }

    private static CalculatorEngine engine(String model) throws Exception {
        return new CalculatorEngine(Models.files(Map.of("calculators/m.dmn", model)), "test");
    }
}
