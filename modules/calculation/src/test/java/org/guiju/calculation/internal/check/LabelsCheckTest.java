package org.guiju.calculation.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.engine.CalculatorEngine;
import org.guiju.calculation.internal.engine.Models;
import org.guiju.regulation.api.Issue;
import org.junit.jupiter.api.Test;

class LabelsCheckTest {

    private static final String MODEL = Models.table("UNIQUE", "\"甲\" | < 10 | \"少\"", "\"甲\" | >= 10 | \"多\"", "\"乙\" | - | \"不计\"");

    private static ContentEntries.Files files(String labels) {
        return Models.files(Map.of("calculators/m.dmn", MODEL, "labels/m.json", labels));
    }

    private static List<Issue> check(String labels) throws Exception {
        ContentEntries.Files files = files(labels);
        return new LabelsCheck(files).check(files.of("labels"));
    }

    @Test
    void aWordThatTheCalculatorHasNotIsAFaultAtItsLine() throws Exception {
        List<Issue> issues = check("""
                { "id": "m", "calculator": "m", "language": "en", "words": {
                  "甲": "A", "乙": "B", "少": "Few", "多": "Many", "不计": "Not counted", "结果": "Result", "个": "items",
                  "丙": "C" } }
                """);
        assertEquals(1, issues.size(), issues.toString());
        assertEquals(Issue.Severity.ERROR, issues.getFirst().severity());
        assertEquals("labels/m.json:3", issues.getFirst().path());
        assertTrue(issues.getFirst().message().contains("丙"));
    }

    @Test
    void aWordWithoutALabelIsTold() throws Exception {
        List<Issue> issues = check("""
                { "id": "m", "calculator": "m", "language": "en", "words": { "甲": "A", "乙": "B", "少": "Few", "多": "Many" } }
                """);
        assertEquals(1, issues.size(), issues.toString());
        assertEquals(Issue.Severity.WARNING, issues.getFirst().severity());
        assertTrue(issues.getFirst().message().contains("不计"), issues.getFirst().message());
    }

    @Test
    void stepsAreToldInEnglishWhileValuesStay() throws Exception {
        CalculatorEngine engine = new CalculatorEngine(files("""
                { "id": "m", "calculator": "m", "language": "en", "words": { "甲": "A", "少": "Few", "结果": "Result" } }
                """), "test");
        Calculator calculator = engine.calculators().getFirst();
        Question question = Question.of(Map.of("种类", "甲", "数量", new BigDecimal("9")));
        Answer english = engine.answer(calculator, question, Detail.FULL, Locale.ENGLISH);
        assertEquals(Map.of("结果", "少"), english.outputs());
        assertEquals("“Number” is 9; the row needs >= 10".replace("“", "'").replace("”", "'"),
                english.steps().getFirst().nearMisses().stream().filter(n -> n.row() == 2).findFirst().orElseThrow().failed());
        Answer chinese = engine.answer(calculator, question, Detail.FULL, Locale.SIMPLIFIED_CHINESE);
        assertTrue(chinese.steps().getFirst().nearMisses().getFirst().failed().contains("数量"));
    }
}
