package org.guiju.domains.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case of the file of cases beside the checkout.
 *
 * @param seed name of the seed
 * @param rule name of the rule
 * @param number place among the cases of the rule, from 1
 * @param document title of the document
 * @param inputs inputs; whatever is neither letter nor digit in a name is {@code _}
 * @param expected expected values by name
 */
record GivenCase(
        String seed, String rule, int number, String document, Map<String, Object> inputs, Map<String, Object> expected) {

    /** The cases of a file. */
    static List<GivenCase> all(Path file) throws IOException {
        List<GivenCase> all = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readString(file))) {
            String seed = node.path("seed").asText();
            String rule = node.path("rule").asText();
            Map<String, Object> inputs = new LinkedHashMap<>();
            node.path("inputs").fields().forEachRemaining(e -> inputs.put(plain(e.getKey()), value(e.getValue())));
            Map<String, Object> expected = new LinkedHashMap<>();
            node.path("expected").fields().forEachRemaining(e -> expected.put(e.getKey(), value(e.getValue())));
            all.add(new GivenCase(seed, rule, numbers.merge(seed + rule, 1, Integer::sum), node.path("doc").asText(), inputs,
                    expected));
        }
        return all;
    }

    @Override
    public String toString() {
        return seed.substring(0, 3) + " " + rule + " (" + number + ")";
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    private static Object value(JsonNode node) {
        if (node.isNumber()) {
            return new BigDecimal(node.asText());
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(n -> list.add(value(n)));
            return list;
        }
        if (node.isObject()) {
            Map<String, Object> map = new LinkedHashMap<>();
            node.fields().forEachRemaining(e -> map.put(plain(e.getKey()), value(e.getValue())));
            return map;
        }
        return node.isNull() ? null : node.asText();
    }
}
