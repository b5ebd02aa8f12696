package org.guiju.calculation.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.guiju.calculation.internal.engine.Models;
import org.guiju.regulation.api.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fault that a model may have is found and told with its place. */
class CalculatorCheckTest {

    private static final String CASES = """
            <testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" xmlns:xsi="x" xmlns:xsd="y">
              <testCase id="001"><description>d</description>
                <inputNode name="种类"><value xsi:type="xsd:string">甲</value></inputNode>
                <inputNode name="数量"><value xsi:type="xsd:decimal">1</value></inputNode>
                <resultNode name="结果" type="decision"><expected><value xsi:type="xsd:decimal">1</value></expected></resultNode>
              </testCase></testCases>""";
    private static final String GOOD = Models.table("UNIQUE",
            "\"甲\" | - | 1", "\"乙\" | < 10 | 2", "\"乙\" | >= 10 | 3");

    @Test
    void aSoundModelHasNoFault() throws Exception {
        assertEquals(List.of(), check(GOOD, CASES));
    }

    @Test
    void aGapIsFoundAtItsBound() throws Exception {
        String model = Models.table("UNIQUE", "\"甲\" | - | 1", "\"乙\" | < 10 | 2", "\"乙\" | > 10 | 3");
        assertTrue(check(model, CASES).getFirst().message().contains("数量 = 10"), check(model, CASES).toString());
    }

    @Test
    void anOverlapIsFound() throws Exception {
        String model = Models.table("UNIQUE", "\"甲\" | - | 1", "\"乙\" | <= 10 | 2", "\"乙\" | >= 10 | 3");
        assertTrue(check(model, CASES).getFirst().message().contains("rows 2 and 3"), check(model, CASES).toString());
    }

    @Test
    void aMissingChoiceIsAGap() throws Exception {
        assertTrue(check(Models.table("UNIQUE", "\"甲\" | - | 1"), CASES).getFirst().message().contains("种类 = 乙"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        " unit=\"个\";; lacks a unit",
        " order=\"1\";; lacks guiju:input/@order",
        "rules=\"000#B1\";rules=\"B1\"; must be seed#id",
        "name=\"数量\";name=\"数（量）\"; Chinese characters, letters and digits only",
        "law#art_1</text>;</text>; cites nothing",
        "law#art_1</text>;gone#art_1</text>; dead citation gone#art_1",
    })
    void faultsOfForm(String old, String replacement, String told) throws Exception {
        String model = GOOD.replace(old, replacement == null ? "" : replacement);
        List<Issue> issues = check(model, CASES);
        assertTrue(issues.stream().anyMatch(i -> i.message().contains(told)), issues.toString());
        assertTrue(issues.stream().allMatch(i -> i.path().startsWith("calculators/m.")), issues.toString());
    }

    @Test
    void aCaseThatFailsIsTold() throws Exception {
        String wrong = CASES.replace("decimal\">1</value></expected>", "decimal\">7</value></expected>");
        assertTrue(check(GOOD, wrong).getFirst().message().contains("结果 is 1 instead of 7"));
    }

    @Test
    void aModelWithoutCasesIsAFault() throws Exception {
        assertTrue(check(GOOD, null).getFirst().message().contains("needs cases"));
    }

    @Test
    void documentTypesAreRefused() throws Exception {
        String hostile = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + GOOD;
        assertTrue(check(hostile, CASES).getFirst().message().contains("document type"));
    }

    private static List<Issue> check(String model, String cases) throws Exception {
        Map<String, String> files = cases == null
                ? Map.of("calculators/m.dmn", model)
                : Map.of("calculators/m.dmn", model, "calculators/m.cases.xml", cases);
        return new CalculatorCheck(Models.files(files), c -> c.startsWith("law#")).check(c -> true);
    }
}
