package org.guiju.exchange.internal.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.exchange.api.json.CalculatorViews;

/** A calculation as JSON: question, answer, and the words of each provision that the answer cites. */
public final class CalculationJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Calculator calculator;
    private final QuotedLaw law;
    private final Locale locale;

    /** Of a calculator's answers. */
    public CalculationJson(Calculator calculator, QuotedLaw law, Locale locale) {
        this.calculator = calculator;
        this.law = law;
        this.locale = locale;
    }

    /** Writes it in UTF-8. */
    public void write(Question question, Answer answer, Instant at, OutputStream out) throws IOException {
        ObjectNode root = new JsonNodeFactory(true).objectNode();
        root.put("program", ProgramVersion.text());
        root.put("at", at.toString());
        root.putObject("calculator").put("id", calculator.id()).put("title", calculator.title(locale))
                .put("description", calculator.description(locale));
        ObjectNode asked = root.putObject("question");
        asked.put("on", question.on() == null ? null : question.on().toString());
        asked.set("inputs", CalculatorViews.value(question.inputs()));
        asked.set("assumptions", CalculatorViews.value(question.assumptions()));
        root.set("answer", new CalculatorViews(locale).answer(answer));
        cite(answer.steps());
        for (Answer.Reading r : answer.readings()) {
            law.of(r.citations());
        }
        for (Answer.UsedContent c : answer.parameters()) {
            law.of(c.citations());
        }
        for (Answer.UsedAssumption a : answer.assumptions()) {
            law.of(a.citations());
        }
        ObjectNode provisions = root.putObject("provisions");
        law.cited().forEach((address, l) -> provisions.putObject(address).put("citation", l.citation()).put("text", l.words()));
        out.write(JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private void cite(List<Answer.Step> steps) throws IOException {
        for (Answer.Step step : steps) {
            law.of(step.citations());
            cite(step.steps());
        }
    }
}
