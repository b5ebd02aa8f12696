package org.guiju.calculation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.junit.jupiter.api.Test;

/** What a province or an organisation brings goes before what holds nationwide. */
class JurisdictionTest {

    private static final String MODEL = Models.table("UNIQUE", "\"甲\" | - | 1", "\"乙\" | - | 费率")
            .replace("<decision id=\"d1\"", """
                    <inputData id="i3" name="费率"><extensionElements><guiju:bind kind="parameter" ref="rate"/></extensionElements>
                      <variable name="费率" typeRef="number"/></inputData>
                    <decision id="d1\"""")
            .replace("<informationRequirement><requiredInput href=\"#i1\"/>",
                    "<informationRequirement><requiredInput href=\"#i3\"/></informationRequirement>"
                            + "<informationRequirement><requiredInput href=\"#i1\"/>");

    private static String rate(String jurisdiction, int value) {
        return """
                {"parameters": [{"id": "rate", "name": {"zh": "费率", "en": "Rate"}, "unit": "元", %s
                  "values": [{"from": "2020-01-01", "value": %d, "citations": ["law#art_1"]}]}]}""".formatted(
                jurisdiction.isEmpty() ? "" : "\"jurisdiction\": \"" + jurisdiction + "\",", value);
    }

    private final CalculatorEngine engine = engine();

    private static CalculatorEngine engine() {
        try {
            return new CalculatorEngine(Models.files(Map.of("calculators/m.dmn", MODEL, "parameters/a.json", rate("", 10),
                    "parameters/b.json", rate("CN-13", 20), "parameters/c.json", rate("ORG:甲公司", 30))), "test");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Object ask(String jurisdiction) throws Exception {
        Question question = new Question(LocalDate.of(2024, 1, 1), Map.of("种类", "乙", "数量", BigDecimal.ONE), Map.of(), null,
                jurisdiction);
        return engine.answer(engine.calculators().getFirst(), question, Detail.RESULT, Locale.ENGLISH).outputs().get("结果");
    }

    @Test
    void theNarrowestThatHoldsIsRead() throws Exception {
        assertEquals(BigDecimal.TEN, ask("CN"));
        assertEquals(BigDecimal.TEN, ask("CN-37"), "Shandong brings nothing of its own");
        assertEquals(BigDecimal.valueOf(20), ask("CN-13"));
        assertEquals(BigDecimal.valueOf(20), ask("CN-1302"), "a city of Hebei");
        assertEquals(BigDecimal.valueOf(30), ask("ORG:甲公司"));
        assertEquals(BigDecimal.valueOf(30), ask("CN-13 ORG:甲公司"));
        assertEquals(BigDecimal.TEN, ask("ORG:甲公司二"));
    }

    @Test
    void whatIsBroughtBesideTheNationalIsListedToBeChosen() {
        assertEquals(List.of("CN-13", "ORG:甲公司"), engine.jurisdictions(engine.calculators().getFirst()));
    }
}
