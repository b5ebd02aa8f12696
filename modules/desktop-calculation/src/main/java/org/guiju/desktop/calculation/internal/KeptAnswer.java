package org.guiju.desktop.calculation.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.records.api.RecordJson;

/** The answer that a case was kept with, beside the answer of now. */
final class KeptAnswer {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Origin origin;
    private final Labels labels;
    private final ValueText values;

    /**
     * Of a scenario.
     *
     * @param labels what the words of the calculator are called
     */
    KeptAnswer(Origin origin, Labels labels) {
        this.origin = origin;
        this.labels = labels;
        this.values = new ValueText(Words.of("yes"), Words.of("no"), Words.of("none"), labels);
    }

    /** What is told above an answer; empty if the scenario has no case. */
    String html(Question question, Answer now) {
        if (origin.kept() == null) {
            return "";
        }
        JsonNode then = origin.kept().record().answer();
        StringBuilder out = new StringBuilder("<div class=box><p><b>").append(HtmlView.escape(Words.of("case.shown",
                        origin.kept().record().title(), MINUTE.format(origin.kept().changed())))).append("</b></p>");
        String note = origin.kept().record().note();
        if (note != null && !note.isBlank()) {
            out.append("<p class=m>").append(HtmlView.escape(note)).append("</p>");
        }
        Map<?, ?> before = RecordJson.plain(then.path("outputs")) instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> after = (Map<?, ?>) RecordJson.plain(CalculatorViews.value(now.outputs()));
        boolean sameOutcome = then.path("outcome").asText().equals(now.outcome().name());
        if (!same(inputs(question), inputs(origin.asked()))) {
            out.append("<p>").append(Words.of("case.changed")).append("</p>");
            table(out, before, after, sameOutcome ? "" : then.path("outcome").asText());
        } else if (same(before, after) && sameOutcome) {
            out.append("<p>").append(Words.of("case.same")).append("</p>");
        } else {
            out.append("<p class=w>").append(Words.of("case.differs")).append("</p>");
            table(out, before, after, sameOutcome ? "" : then.path("outcome").asText());
        }
        return out.append("</div>").toString();
    }

    private static List<Object> inputs(Question question) {
        return java.util.Arrays.asList(question.on(), question.inputs(), question.assumptions());
    }

    private void table(StringBuilder out, Map<?, ?> before, Map<?, ?> after, String outcome) {
        out.append("<table class=g cellspacing=0><tr><th></th><th>").append(Words.of("case.then")).append("</th><th>")
                .append(Words.of("case.now")).append("</th></tr>");
        if (!outcome.isEmpty()) {
            out.append("<tr><td class=m>").append(Words.of("compare.outcome")).append("</td><td>")
                    .append(Words.outcome(outcome)).append("</td><td></td></tr>");
        }
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            boolean differs = !same(before.get(name), after.get(name));
            String open = differs ? "<td valign=top class=hit><b>" : "<td valign=top>";
            String close = differs ? "</b></td>" : "</td>";
            out.append("<tr><td valign=top class=m>").append(HtmlView.escape(labels.of(String.valueOf(name)))).append("</td>")
                    .append(open).append(text(before, name)).append(close).append(open).append(text(after, name)).append(close).append("</tr>");
        }
        out.append("</table>");
    }

    private String text(Map<?, ?> outputs, Object name) {
        return outputs.containsKey(name) ? HtmlView.escape(values.of(outputs.get(name))) : "–";
    }

    /** Whether two values are the same to a person: 420 and 420.0 are. */
    static boolean same(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return new BigDecimal(x.toString()).compareTo(new BigDecimal(y.toString())) == 0;
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(k -> same(x.get(k), y.get(k)));
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return x.size() == y.size() && java.util.stream.IntStream.range(0, x.size()).allMatch(i -> same(x.get(i), y.get(i)));
        }
        return Objects.equals(a, b);
    }
}
