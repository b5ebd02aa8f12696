package org.guiju.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query with the words of the provision that answers it.
 *
 * @param query what is typed
 * @param document title of the document, for the report
 * @param article where the answer stands, for the report
 * @param answer words that the text of a right hit contains, blanks apart
 */
record JudgedQuery(String query, String document, String article, String answer) {

    boolean answeredBy(String text) {
        return compact(text).contains(compact(answer));
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    /** Our own, in the test resources. */
    static List<JudgedQuery> own() throws IOException {
        try (InputStream in = JudgedQuery.class.getResourceAsStream("queries.json")) {
            return read(new ObjectMapper().readTree(in));
        }
    }

    /** The sample handed to us, where this checkout has it beside it. */
    static Optional<List<JudgedQuery>> sample() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path cases = folder.resolve("shared/cases/search.json");
            if (Files.isRegularFile(cases)) {
                return Optional.of(read(new ObjectMapper().readTree(cases.toFile())));
            }
        }
        return Optional.empty();
    }

    private static List<JudgedQuery> read(JsonNode array) {
        List<JudgedQuery> queries = new ArrayList<>();
        for (JsonNode node : array) {
            queries.add(new JudgedQuery(node.path("query").asText(), node.path("doc").asText(),
                    node.path("article").asText(), node.path("must_contain").asText()));
        }
        return queries;
    }
}
