package org.guiju.calculation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.junit.jupiter.api.Test;

/** Questions and answers over small models. */
class CalculatorEngineTest {

    private static final String MODEL = Models.table("UNIQUE",
            "\"甲\" | - | 1", "\"乙\" | < 10 | 2", "\"乙\" | >= 10 | 3");

    @Test
    void aRowThatIsCertainNeedsNoMore() throws Exception {
        Answer answer = ask(MODEL, Map.of("种类", "甲"));
        assertEquals(Outcome.VALUE, answer.outcome());
        assertEquals(BigDecimal.ONE, answer.outputs().get("结果"));
        assertEquals(List.of("law#art_1"), answer.steps().getFirst().citations());
    }

    @Test
    void whatIsMissingIsAskedAndWhatMayComeOutIsSaid() throws Exception {
        Answer answer = ask(MODEL, Map.of("种类", "乙"));
        assertEquals(Outcome.INSUFFICIENT_INPUT, answer.outcome());
        assertEquals("数量", answer.next().orElseThrow());
        assertEquals(List.of(2, 3), answer.stillPossible().stream().map(Answer.Possible::row).toList());
    }

    @Test
    void theColumnThatEveryRowTestsIsAskedFirst() throws Exception {
        assertEquals("种类", ask(MODEL, Map.of()).next().orElseThrow());
    }

    @Test
    void aNegatedTestIsNotMetByWhatIsUnknown() throws Exception {
        // in plain FEEL null is not "甲", so the row would fit
        String model = Models.table("UNIQUE", "not(\"甲\") | - | 1", "\"甲\" | - | 2");
        assertEquals(Outcome.INSUFFICIENT_INPUT, ask(model, Map.of("数量", 5)).outcome());
    }

    @Test
    void nearMissesNameTheOneTestThatFailed() throws Exception {
        Answer answer = ask(MODEL, Map.of("种类", "乙", "数量", new BigDecimal("9.99")));
        assertEquals(List.of(2), answer.steps().getFirst().rows());
        assertEquals(List.of(1, 3), answer.steps().getFirst().nearMisses().stream().map(Answer.NearMiss::row).toList());
        assertTrue(answer.steps().getFirst().nearMisses().getLast().failed().contains("9.99"));
    }

    @Test
    void severalRowsWhereOneMayFitAreAConflict() throws Exception {
        String model = Models.table("UNIQUE", "\"甲\" | < 10 | 1", "\"甲\" | > 5 | 2");
        assertEquals(Outcome.CONFLICT, ask(model, Map.of("种类", "甲", "数量", 7)).outcome());
    }

    @Test
    void noRowIsSilenceOfTheLaw() throws Exception {
        String model = Models.table("UNIQUE", "\"甲\" | < 10 | 1");
        assertEquals(Outcome.NO_RULE, ask(model, Map.of("种类", "甲", "数量", 10)).outcome());
    }

    @Test
    void everyIllTypedValueIsRefusedAtItsPath() {
        QuestionRefusedException refused = assertThrows(QuestionRefusedException.class,
                () -> ask(MODEL, Map.of("种类", "丙", "数量", "多", "别的", 1)));
        assertEquals(java.util.Set.of("/inputs/种类", "/inputs/数量", "/inputs/别的"),
                refused.issues().stream().map(i -> i.path()).collect(java.util.stream.Collectors.toSet()));
        assertThrows(QuestionRefusedException.class, () -> ask(MODEL, Map.of("种类", "甲", "数量", -1)));
    }

    @Test
    void aModelThatKieRefusesIsAFaultWithItsName() {
        String model = MODEL.replace("requiredInput href=\"#i2\"", "requiredInput href=\"#nowhere\"");
        CalculatorFaultException fault = assertThrows(CalculatorFaultException.class, () -> ask(model, Map.of("种类", "甲")));
        assertTrue(fault.getMessage().startsWith("m:"), fault.getMessage());
    }

    @Test
    void aModelNotMadeForGuijuRuns() throws Exception {
        String foreign = """
                <definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/" id="f" name="Foreign" namespace="urn:f">
                  <inputData id="a" name="Full Name"><variable name="Full Name" typeRef="string"/></inputData>
                  <decision id="g" name="Greeting Message"><variable name="Greeting Message" typeRef="string"/>
                    <informationRequirement><requiredInput href="#a"/></informationRequirement>
                    <literalExpression><text>"Hello " + Full Name</text></literalExpression></decision>
                </definitions>""";
        assertEquals("Hello John", ask(foreign, Map.of("Full Name", "John")).outputs().get("Greeting Message"));
    }

    private static Answer ask(String model, Map<String, Object> inputs) throws Exception {
        CalculatorEngine engine = new CalculatorEngine(Models.files(Map.of("calculators/m.dmn", model)), "test");
        return engine.answer(engine.calculators().getFirst(), Question.of(inputs), Detail.FULL, Locale.ENGLISH);
    }
}
