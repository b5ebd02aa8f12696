package org.guiju.domains.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cases of one rule are put to a calculator of ours. All that is worked out is FEEL: {@code 案} holds the inputs of
 * the case, {@code 出} our outputs, {@code 果} our outcome, {@code 警} our warnings in one text, {@code 读} our outputs by each reading.
 *
 * @param seed beginning of the name of the seed, such as {@code 000}
 * @param rule first word of the rule's name
 * @param numbers which cases of the rule, from 1; empty for all
 * @param calculator id, empty if none answers
 * @param none why none answers
 * @param on selecting date in FEEL, null if the case names none
 * @param with our inputs in FEEL; null leaves an input out
 * @param reading readings chosen
 * @param expect our value in FEEL by the name of the expected one
 * @param disputed why our value differs, by the name of the expected one; checked to differ
 * @param beside why an expected value is not compared, by its name
 */
record MappedCase(
        String seed,
        String rule,
        List<Integer> numbers,
        String calculator,
        String none,
        String on,
        Map<String, String> with,
        Map<String, String> reading,
        Map<String, String> expect,
        Map<String, String> disputed,
        Map<String, String> beside) {

    /** All of them, from the resource beside this class. */
    static List<MappedCase> all(InputStream in) throws IOException {
        List<MappedCase> all = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(in)) {
            List<Integer> numbers = new ArrayList<>();
            node.path("cases").forEach(n -> numbers.add(n.asInt()));
            all.add(new MappedCase(
                    node.path("seed").asText(),
                    node.path("rule").asText(),
                    numbers,
                    node.path("calculator").asText(),
                    node.path("none").asText(),
                    node.path("on").isMissingNode() ? null : node.path("on").asText(),
                    map(node.path("with")),
                    map(node.path("reading")),
                    map(node.path("expect")),
                    map(node.path("disputed")),
                    map(node.path("beside"))));
        }
        return all;
    }

    /** Whether it maps the case. */
    boolean maps(GivenCase given) {
        return given.seed().startsWith(seed)
                && (given.rule().equals(rule) || given.rule().startsWith(rule + " "))
                && (numbers.isEmpty() || numbers.contains(given.number()));
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.fields().forEachRemaining(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }
}
