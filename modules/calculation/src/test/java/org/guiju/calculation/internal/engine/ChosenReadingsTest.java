package org.guiju.calculation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.internal.check.CalculatorCheck;
import org.guiju.calculation.internal.check.CalculatorContentCheck;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;
import org.guiju.regulation.spi.ContentCheck;
import org.junit.jupiter.api.Test;

class ChosenReadingsTest {

    private static final String MODEL = Models.table("UNIQUE", "\"甲\" | - | 1", "\"乙\" | - | 2")
            .replace("<input><inputExpression><text>种类", "<input><inputExpression><text>读作")
            .replace("<decision id=\"d1\"", """
                    <inputData id="i3" name="读作"><extensionElements><guiju:assumption default="甲">
                      <guiju:reading value="甲">字面</guiju:reading><guiju:reading value="乙">目的</guiju:reading>
                    </guiju:assumption></extensionElements><variable name="读作" typeRef="种类型"/></inputData>
                    <decision id="d1\"""")
            .replace("<informationRequirement><requiredInput href=\"#i1\"/>", "<informationRequirement><requiredInput href=\"#i3\"/>")
            .replace("<inputData href=\"#i1\"/>", "<inputData href=\"#i3\"/>");

    private static String chosen(String calculator, String reading) {
        return """
                {"readings": [
                  {"id": "ours", "calculator": "%s", "assumption": "读作", "reading": "%s", "reason": "法务部2024年意见"}
                ]}""".formatted(calculator, reading);
    }

    private static Answer ask(Map<String, String> files, Map<String, String> assumptions) throws Exception {
        CalculatorEngine engine = new CalculatorEngine(Models.files(files), "test");
        Question question = Question.of(Map.of("数量", BigDecimal.ONE)).withAssumptions(assumptions);
        return engine.answer(engine.calculators().getFirst(), question, Detail.FULL, Locale.ENGLISH);
    }

    @Test
    void theChoiceOfAnOrganisationIsTheDefaultAndSaysWhose() throws Exception {
        Map<String, String> files = Map.of("calculators/m.dmn", MODEL, "readings/ours.json", chosen("m", "乙"));
        assertEquals(BigDecimal.ONE, ask(Map.of("calculators/m.dmn", MODEL), Map.of()).outputs().get("结果"));
        Answer answer = ask(files, Map.of());
        assertEquals(BigDecimal.TWO, answer.outputs().get("结果"));
        Answer.Reading standard = answer.readings().stream().filter(Answer.Reading::standard).findFirst().orElseThrow();
        assertEquals("乙", standard.value());
        assertTrue(standard.reason().startsWith("法务部2024年意见（test）"), standard.reason());
        assertEquals(BigDecimal.ONE, ask(files, Map.of("读作", "甲")).outputs().get("结果"));
    }

    @Test
    void whatNoCalculatorOffersIsAFaultWithItsLineAndChangesNothing() throws Exception {
        for (String wrong : List.of(chosen("x", "乙"), chosen("m", "丙"))) {
            Map<String, String> files = Map.of("calculators/m.dmn", MODEL, "readings/ours.json", wrong);
            assertEquals(BigDecimal.ONE, ask(files, Map.of()).outputs().get("结果"));
            List<Issue> issues = new CalculatorContentCheck().check(content(files), Locale.ENGLISH).stream()
                    .filter(i -> i.path().startsWith("readings/")).toList();
            assertEquals(List.of("readings/ours.json:2"), issues.stream().map(Issue::path).toList());
        }
    }

    @Test
    void casesHoldWhateverWasChosen() throws Exception {
        String cases = """
                <testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="x" xmlns:xsd="y">
                  <testCase id="001"><description>d</description>
                    <inputNode name="数量"><value xsi:type="xsd:decimal">1</value></inputNode>
                    <resultNode name="结果" type="decision"><expected><value xsi:type="xsd:decimal">1</value></expected></resultNode>
                  </testCase></testCases>""";
        CalculatorCheck check = new CalculatorCheck(Models.files(Map.of("calculators/m.dmn", MODEL,
                "calculators/m.cases.xml", cases, "readings/ours.json", chosen("m", "乙"))), c -> true);
        assertEquals(List.of(), check.check(c -> true).stream().filter(i -> i.message().contains("001")).toList());
        assertEquals(1, check.cases());
    }

    private static ContentCheck.Checked content(Map<String, String> files) {
        return new ContentCheck.Checked() {
            @Override
            public String module() {
                return "test";
            }

            @Override
            public List<ContentFile> files(String kind) throws java.io.IOException {
                return Models.files(files).of(kind);
            }

            @Override
            public boolean holds(Address address) {
                return true;
            }
        };
    }
}
