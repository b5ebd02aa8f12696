package org.guiju.exchange.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.junit.jupiter.api.Test;

/** Scenarios as files. */
class ScenarioFileTest {

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        Question question = new Question(
                LocalDate.of(2024, 6, 1),
                Map.of("直接经济损失", new BigDecimal("4200000.15"), "拒不改正", true,
                        "扣除期间", List.of(Map.of("起", "2024-06-02", "止", "2024-06-03"))),
                Map.of("日", "工作日"),
                new Question.Calendar(List.of(LocalDate.of(2027, 1, 1)), List.of(), Set.of(2027)),
                "CN-32");
        ScenarioFile file = new ScenarioFile("x", List.of(new Scenario("现状", question), new Scenario("整改后", question)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        assertEquals(file, ScenarioFile.read(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void aQuestionAloneIsReadToo() throws Exception {
        ScenarioFile file = read("{\"calculator\": \"x\", \"inputs\": {\"死亡人数\": 1}}");
        assertEquals("x", file.calculator());
        assertEquals(BigDecimal.ONE, file.scenarios().getFirst().question().inputs().get("死亡人数"));
    }

    @Test
    void faultsAreToldAtTheirPlace() {
        QuestionRefusedException refused = assertThrows(QuestionRefusedException.class,
                () -> read("{\"scenarios\": [{\"question\": {\"inputs\": {}}}, {\"question\": {\"on\": \"gestern\"}}]}"));
        assertEquals("/scenarios/1/question/on", refused.issues().getFirst().path());
        assertThrows(QuestionRefusedException.class, () -> read("{\"scenarios\": []}"));
        assertThrows(QuestionRefusedException.class, () -> read("[]"));
        assertEquals("line 1", assertThrows(QuestionRefusedException.class, () -> read("{")).issues().getFirst().path());
    }

    private static ScenarioFile read(String text) throws Exception {
        return ScenarioFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
