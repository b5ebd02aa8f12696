package org.guiju.calculation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.junit.jupiter.api.Test;

/** Models that do not come back, and what becomes of those asked after them. */
class ForeignRunTest {

    private static final Duration SOON = Duration.ofMillis(1500);
    private static final Duration LATE = Duration.ofSeconds(60);

    private final ForeignRun runs = new ForeignRun(SOON);

    /** A model of one input n and one decision. */
    private static CompiledModel model(String id, String logic, String functions) throws Exception {
        String text = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="%1$s" name="%1$s" namespace="test:%1$s">
                <inputData id="i" name="n"><variable name="n" typeRef="number"/></inputData>%3$s
                <decision id="d" name="d"><variable name="d"/><informationRequirement><requiredInput href="#i"/></informationRequirement>
                %4$s<literalExpression><text>%2$s</text></literalExpression></decision></definitions>""".formatted(
                id, logic, functions, functions.isEmpty() ? ""
                        : "<knowledgeRequirement><requiredKnowledge href=\"#b\"/></knowledgeRequirement>");
        Calculator calculator = new CalculatorEngine(Models.files(Map.of("calculators/" + id + ".dmn", text)), "test")
                .calculators().getFirst();
        return CompiledModel.compile(calculator.model(), text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static String function(String parameters, String body) {
        return "<businessKnowledgeModel id=\"b\" name=\"again\"><variable name=\"again\"/><encapsulatedLogic>" + parameters
                + "<literalExpression><text>" + body + "</text></literalExpression></encapsulatedLogic>"
                + "<knowledgeRequirement><requiredKnowledge href=\"#b\"/></knowledgeRequirement></businessKnowledgeModel>";
    }

    private static Map<String, Object> n(int n) {
        return Map.of("n", new BigDecimal(n));
    }

    @Test
    void aRunWithoutEndIsGivenUpAndOthersStillAnswer() throws Exception {
        CompiledModel endless = model("endless", "again(n)", function("<formalParameter name=\"k\"/>",
                "if k &lt; 2 then k else again(k - 1) + again(k - 2)"));
        CompiledModel quick = model("quick", "n * 2", "");
        assertEquals(0, new BigDecimal(4).compareTo((BigDecimal) runs.run(quick, n(2)).value("d")));
        CalculatorFaultException slow = assertThrows(CalculatorFaultException.class, () -> runs.run(endless, n(32)));
        assertTrue(slow.getMessage().startsWith("endless: stopped after 1.5 s"), slow.getMessage());
        CalculatorFaultException again = assertThrows(CalculatorFaultException.class, () -> runs.run(endless, n(1)));
        assertTrue(again.getMessage().contains("has not ended"), again.getMessage());
        assertEquals(0, new BigDecimal(6).compareTo((BigDecimal) runs.run(quick, n(3)).value("d")));
    }

    @Test
    void aModelThatFillsTheMemoryEndsWithAMessageAndOthersStillAnswer() throws Exception {
        CompiledModel greedy = model("greedy", "count(again([1, 2, 3, 4], n))", function(
                "<formalParameter name=\"l\"/><formalParameter name=\"k\"/>",
                "if k = 0 then l else again(concatenate(l, l), k - 1)"));
        ForeignRun patient = new ForeignRun(LATE);
        assertEquals(0, new BigDecimal(32).compareTo((BigDecimal) patient.run(greedy, n(3)).value("d")));
        try {
            RunResult given = patient.run(greedy, n(60));
            assertTrue(given.value("d") == null && !given.faults().isEmpty(), "KIE caught it: " + given.faults());
        } catch (CalculatorFaultException e) {
            assertTrue(e.getMessage().contains("memory"), e.getMessage());
        }
        assertEquals(0, new BigDecimal(6).compareTo((BigDecimal) patient.run(model("modest", "n * 2", ""), n(3)).value("d")));
    }

    @Test
    void runsThatDoNotEndAreFewAndEndedOnesMakeRoom() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        for (String id : List.of("a", "b", "c")) {
            assertThrows(CalculatorFaultException.class, () -> runs.run(id, () -> awaited(end)));
        }
        CalculatorFaultException refused =
                assertThrows(CalculatorFaultException.class, () -> runs.run("d", () -> "never begun"));
        assertTrue(refused.getMessage().contains("a, b, c"), refused.getMessage());
        assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("model d")));
        end.countDown();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("model ") && thread.getName().length() == "model a".length()) {
                thread.join();
            }
        }
        assertEquals("begun", runs.run("a", () -> "begun"));
    }

    private static String awaited(CountDownLatch end) {
        boolean ended = false;
        while (!ended) {
            try {
                ended = end.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                // a model cannot be interrupted either
            }
        }
        return "ended";
    }
}
