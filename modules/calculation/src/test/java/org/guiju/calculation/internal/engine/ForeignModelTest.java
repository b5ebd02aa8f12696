package org.guiju.calculation.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.calculation.internal.check.CalculatorCheck;
import org.guiju.regulation.api.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Models that were not made for Guiju give what bare KIE gives; hostile ones are refused or stopped. */
class ForeignModelTest {

    private static final Map<String, String> VERSIONS = Map.of(
            "1.2", "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "1.3", "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "1.4", "https://www.omg.org/spec/DMN/20211108/MODEL/",
            "1.5", "https://www.omg.org/spec/DMN/20230324/MODEL/");

    /** Version, file, files beside it, inputs as a question has them, inputs as KIE takes them (null: the same). */
    static Stream<Arguments> models() {
        List<Arguments> all = new ArrayList<>();
        for (String version : VERSIONS.keySet().stream().sorted().toList()) {
            List<Map<String, Object>> parcels = List.of(
                    Map.of("weight", new BigDecimal("4"), "fragile", true), Map.of("weight", new BigDecimal("2.5"), "fragile", false));
            all.add(Arguments.of(version, "freight", List.of(), Map.of("Zone", "near", "All Parcels", parcels), null));
            all.add(Arguments.of(version, "freight", List.of(), Map.of("Zone", "abroad", "All Parcels", parcels), null));
            all.add(Arguments.of(version, "boxed", List.of(), Map.of("n", new BigDecimal(6)), null));
            all.add(Arguments.of(version, "service", List.of(), Map.of("Score", new BigDecimal(7)), null));
            all.add(Arguments.of(version, "service", List.of(), Map.of("Score", new BigDecimal(0)), null));
            Map<String, Object> asked = new LinkedHashMap<>(Map.of("Start", "2024-01-31", "At", "08:30:00",
                    "Moment", "2024-02-28T23:00:00", "Wait", "PT2H", "Word", "a b c"));
            Map<String, Object> taken = new LinkedHashMap<>(Map.of("Start", LocalDate.of(2024, 1, 31), "At", LocalTime.of(8, 30),
                    "Moment", LocalDateTime.of(2024, 2, 28, 23, 0), "Wait", Duration.ofHours(2), "Word", "a b c"));
            asked.put("Anything", List.of(1, "x"));
            taken.put("Anything", List.of(new BigDecimal(1), "x"));
            all.add(Arguments.of(version, "times", List.of(), asked, taken));
            Map<String, Object> withNull = new LinkedHashMap<>(asked);
            withNull.put("Anything", null);
            Map<String, Object> nullTaken = new LinkedHashMap<>(taken);
            nullTaken.put("Anything", null);
            all.add(Arguments.of(version, "times", List.of(), withNull, nullTaken));
            Map<String, Object> person = Map.of("name", "Li", "age", new BigDecimal(20));
            all.add(Arguments.of(version, "importing", List.of("base"), Map.of("people.Person", person, "City", "Baotou"),
                    Map.of("people", new LinkedHashMap<>(Map.of("Person", person)), "City", "Baotou")));
            if (version.equals("1.4") || version.equals("1.5")) {
                all.add(Arguments.of(version, "iterators", List.of(),
                        Map.of("Numbers", List.of(new BigDecimal(1), new BigDecimal(2), new BigDecimal(3))), null));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesWhatBareKieGives(
            String version, String file, List<String> beside, Map<String, Object> asked, Map<String, Object> taken)
            throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : Stream.concat(beside.stream(), Stream.of(file)).toList()) {
            files.put("calculators/" + name + ".dmn", text(name, version));
        }
        CalculatorEngine engine = new CalculatorEngine(Models.files(files), "test");
        Calculator calculator = calculator(engine, file);
        Answer answer = engine.answer(calculator, Question.of(asked), Detail.FULL, Locale.ENGLISH);
        assertEquals(Outcome.VALUE, answer.outcome(), answer.toString());
        Map<String, Object> bare = bare(files, "https://example.org/" + file, taken == null ? asked : taken);
        assertFalse(answer.outputs().isEmpty());
        answer.outputs().forEach((name, value) -> {
            assertTrue(bare.containsKey(name), name);
            assertEquals(ForeignValues.told(bare.get(name)), value, name);
        });
        assertEquals(List.of(), answer.warnings());
        assertTrue(answer.outputs().values().stream().anyMatch(java.util.Objects::nonNull), answer.toString());
    }

    private static Map<String, Object> bare(Map<String, String> files, String namespace, Map<String, Object> inputs) {
        List<Resource> resources = new ArrayList<>();
        files.forEach((path, text) -> {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(text), "UTF-8");
            resource.setSourcePath(path);
            resources.add(resource);
        });
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(resources)
                .getOrElseThrow(e -> new IllegalStateException(e));
        DMNModel model = runtime.getModels().stream().filter(m -> m.getNamespace().equals(namespace)).findFirst().orElseThrow();
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        return runtime.evaluateAll(model, context).getContext().getAll();
    }

    private static String text(String name, String version) throws IOException {
        try (InputStream in = ForeignModelTest.class.getResourceAsStream("/org/guiju/calculation/foreign/" + name + ".dmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@MODEL@", VERSIONS.get(version))
                    .replace("@DATETIME@", version.equals("1.2") ? "dateTime" : "date and time")
                    .replace("@DURATION@", version.equals("1.2") ? "dayTimeDuration" : "days and time duration");
        }
    }

    private static Calculator calculator(CalculatorEngine engine, String id) {
        return engine.calculators().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static CalculatorEngine engine(String name, String version) throws IOException {
        return new CalculatorEngine(Models.files(Map.of("calculators/" + name + ".dmn", text(name, version))), "test");
    }

    @Test
    void formIsMadeFromInputDataAndItemDefinitions() throws Exception {
        Calculator freight = calculator(engine("freight", "1.3"), "freight");
        assertEquals("Freight charge", freight.title(Locale.CHINESE));
        assertEquals(List.of("Zone", "All Parcels"), freight.asked().stream().map(InputNode::name).toList());
        assertEquals(List.of("near", "far", "abroad"), freight.asked().getFirst().values());
        assertEquals(ValueType.ROWS, freight.asked().get(1).type());
        assertEquals(List.of("Charge"), freight.outputs().stream().map(d -> d.name()).toList());
    }

    @Test
    void inputsOfImportedModelsAreAskedForAndALibraryIsNoCalculator() throws Exception {
        String library = text("base", "1.5").replaceAll("(?s)<decision .*</decision>", "");
        CalculatorEngine engine = new CalculatorEngine(Models.files(Map.of(
                "calculators/base.dmn", text("base", "1.5"), "calculators/importing.dmn", text("importing", "1.5"))), "test");
        assertEquals(List.of("City", "people.Person"),
                calculator(engine, "importing").asked().stream().map(InputNode::name).toList());
        assertTrue(new CalculatorEngine(Models.files(Map.of("calculators/base.dmn", library)), "test").calculators().isEmpty());
    }

    @Test
    void inputThatNobodyMentionedIsAskedFor() throws Exception {
        CalculatorEngine engine = engine("freight", "1.5");
        Answer answer = engine.answer(calculator(engine, "freight"), Question.of(Map.of("Zone", "far")), Detail.FULL, Locale.ENGLISH);
        assertEquals(Outcome.INSUFFICIENT_INPUT, answer.outcome());
        assertEquals(List.of("All Parcels"), answer.missing());
    }

    @Test
    void valueOfAnotherTypeIsRefusedAtItsPath() throws Exception {
        CalculatorEngine engine = engine("freight", "1.5");
        QuestionRefusedException refused = assertThrows(QuestionRefusedException.class, () -> engine.answer(
                calculator(engine, "freight"),
                Question.of(Map.of("Zone", "far", "All Parcels", List.of(Map.of("weight", "heavy", "fragile", true)))),
                Detail.FULL, Locale.ENGLISH));
        assertEquals(List.of("/inputs/All Parcels/0/weight"), refused.issues().stream().map(Issue::path).toList());
    }

    @Test
    void houseRulesAreWarningsOnly() throws Exception {
        List<Issue> issues = new CalculatorCheck(
                Models.files(Map.of("calculators/freight.dmn", text("freight", "1.4"))), c -> false).check(c -> true);
        assertFalse(issues.isEmpty());
        assertTrue(issues.stream().noneMatch(i -> i.severity() == Issue.Severity.ERROR), issues.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "function in Java | <functionDefinition kind=\"Java\"><context/></functionDefinition> | Java",
        "external function | <literalExpression><text>function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}}</text></literalExpression> | external",
        "long loop | <literalExpression><text>count(for i in 1..1000000000 return i)</text></literalExpression> | loop",
        "loops in loops | <literalExpression><text>count(for i in 1..10000, j in 1..10000 return i * j)</text></literalExpression> | loop",
    })
    void hostileLogicIsRefusedBeforeItIsCompiled(String what, String logic, String told) throws Exception {
        CalculatorEngine engine = new CalculatorEngine(Models.files(Map.of(
                "calculators/bad.dmn", model(logic), "calculators/good.dmn", text("boxed", "1.5"))), "test");
        assertEquals(List.of("good"), engine.calculators().stream().map(Calculator::id).toList(), what);
        List<Issue> issues = new CalculatorCheck(Models.files(Map.of("calculators/bad.dmn", model(logic))), c -> false)
                .check(c -> true);
        assertTrue(issues.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR && i.message().contains(told)
                && i.path().startsWith("calculators/bad.dmn:")), issues.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE definitions [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    })
    void documentTypesAreRefused(String type) throws Exception {
        String text = type + model("<literalExpression><text>1</text></literalExpression>");
        CalculatorEngine engine = new CalculatorEngine(Models.files(Map.of("calculators/bad.dmn", text)), "test");
        assertTrue(engine.calculators().isEmpty());
        assertEquals(1, engine.refused().size());
    }

    @Test
    void endlessRecursionIsStopped() throws Exception {
        String text = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="r" name="r" namespace="test:r">
                <businessKnowledgeModel id="b" name="again"><variable name="again"/><encapsulatedLogic><formalParameter name="k"/>
                <literalExpression><text>1 + again(k + 1)</text></literalExpression></encapsulatedLogic>
                <knowledgeRequirement><requiredKnowledge href="#b"/></knowledgeRequirement></businessKnowledgeModel>
                <decision id="d" name="d"><variable name="d"/><knowledgeRequirement><requiredKnowledge href="#b"/></knowledgeRequirement>
                <literalExpression><text>again(1)</text></literalExpression></decision></definitions>""";
        CalculatorEngine engine = new CalculatorEngine(Models.files(Map.of("calculators/r.dmn", text)), "test");
        try {
            Answer answer = engine.answer(calculator(engine, "r"), Question.of(Map.of()), Detail.FULL, Locale.ENGLISH);
            assertEquals(Outcome.NO_RULE, answer.outcome(), answer.toString()); // KIE may catch it and give null
            assertFalse(answer.warnings().isEmpty());
        } catch (CalculatorFaultException e) {
            assertTrue(e.getMessage().contains("r: "), e.getMessage());
        }
    }

    @Test
    void typeMadeOfItselfDoesNotHangTheList() throws Exception {
        String text = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="s" name="s" namespace="test:s">
                <itemDefinition name="a"><typeRef>b</typeRef></itemDefinition><itemDefinition name="b"><typeRef>a</typeRef></itemDefinition>
                <inputData id="i" name="i"><variable name="i" typeRef="a"/></inputData>
                <decision id="d" name="d"><variable name="d"/><informationRequirement><requiredInput href="#i"/></informationRequirement>
                <literalExpression><text>i</text></literalExpression></decision></definitions>""";
        CalculatorEngine engine = new CalculatorEngine(Models.files(Map.of("calculators/s.dmn", text)), "test");
        assertEquals(ValueType.ANY, calculator(engine, "s").asked().getFirst().type());
    }

    private static String model(String logic) {
        return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"m\" name=\"m\" namespace=\"test:m\">"
                + "<decision id=\"d\" name=\"d\"><variable name=\"d\"/>" + logic + "</decision></definitions>";
    }
}
