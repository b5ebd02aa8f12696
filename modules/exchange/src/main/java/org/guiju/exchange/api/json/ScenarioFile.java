package org.guiju.exchange.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.regulation.api.Issue;

/**
 * Scenarios of one calculator as a file: {@code {"calculator": "…", "scenarios": [{"name": "…", "question": {…}}]}}, the
 * questions as REST takes them. One question alone, {@code {"inputs": {…}}}, is read too.
 *
 * @param calculator id of the calculator, empty if the file does not say
 * @param scenarios the scenarios, at least one
 */
public record ScenarioFile(String calculator, List<Scenario> scenarios) {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);
    private static final ObjectMapper MAPPER =
            new ObjectMapper().setNodeFactory(JSON).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Copies the list. */
    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Writes it, UTF-8, in lines.
     *
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        ObjectNode root = JSON.objectNode();
        root.put("calculator", calculator);
        ArrayNode all = root.putArray("scenarios");
        scenarios.forEach(s -> all.addObject().put("name", s.name()).set("question", question(s.question())));
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, root);
    }

    /** A question as {@link QuestionReader} reads it. */
    public static ObjectNode question(Question question) {
        ObjectNode out = JSON.objectNode();
        if (question.on() != null) {
            out.put("on", question.on().toString());
        }
        ObjectNode inputs = out.putObject("inputs");
        question.inputs().forEach((name, value) -> inputs.set(name,
                value instanceof Number number ? JSON.numberNode(new java.math.BigDecimal(number.toString()))
                        : CalculatorViews.value(value)));
        ObjectNode assumptions = out.putObject("assumptions");
        question.assumptions().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> assumptions.put(e.getKey(), e.getValue()));
        if (!question.calendar().equals(Question.Calendar.NONE)) {
            ObjectNode calendar = out.putObject("calendar");
            question.calendar().holidays().forEach(d -> calendar.withArray("holidays").add(d.toString()));
            question.calendar().workdays().forEach(d -> calendar.withArray("workdays").add(d.toString()));
            question.calendar().years().stream().sorted().forEach(y -> calendar.withArray("years").add(y));
        }
        if (!question.jurisdiction().equals("CN")) {
            out.put("jurisdiction", question.jurisdiction());
        }
        return out;
    }

    /**
     * Reads a file.
     *
     * @throws QuestionRefusedException if it is not of the form, each fault with its path
     * @throws IOException if it cannot be read
     */
    public static ScenarioFile read(InputStream in) throws QuestionRefusedException, IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(in);
        } catch (JsonProcessingException e) {
            throw new QuestionRefusedException(List.of(Issue.error(
                    "line " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()), e.getOriginalMessage())));
        }
        if (!root.isObject()) {
            throw new QuestionRefusedException(List.of(Issue.error("", "{\"calculator\": …, \"scenarios\": […]}")));
        }
        if (!root.has("scenarios")) {
            String calculator = root.path("calculator").asText();
            if (root instanceof ObjectNode object) {
                object.remove("calculator");
            }
            return new ScenarioFile(calculator, List.of(new Scenario("", QuestionReader.read(root))));
        }
        List<Scenario> scenarios = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        int number = 0;
        for (JsonNode scenario : root.path("scenarios")) {
            try {
                scenarios.add(new Scenario(scenario.path("name").asText(), QuestionReader.read(scenario.path("question"))));
            } catch (QuestionRefusedException e) {
                String place = "/scenarios/" + number + "/question";
                e.issues().forEach(i -> issues.add(Issue.error(place + i.path(), i.message())));
            }
            number++;
        }
        if (scenarios.isEmpty() && issues.isEmpty()) {
            issues.add(Issue.error("/scenarios", "[{\"name\": …, \"question\": {…}}]"));
        }
        if (!issues.isEmpty()) {
            throw new QuestionRefusedException(issues);
        }
        return new ScenarioFile(root.path("calculator").asText(), scenarios);
    }
}
