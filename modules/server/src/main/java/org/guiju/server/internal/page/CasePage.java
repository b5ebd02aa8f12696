package org.guiju.server.internal.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guiju.records.api.FactWords;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;

/**
 * A saved case.
 *
 * @param frame what stands around it
 * @param kept the case
 * @param title title of its calculator
 * @param subject subject that it is about, null if none
 * @param href where its question is asked again, null if the calculator is not open
 */
public record CasePage(Frame frame, Kept<SavedCase> kept, String title, Subject subject, String href) {

    /** What was asked, in words. */
    public Map<String, String> inputs() {
        return words(kept.record().question().path("inputs"));
    }

    /** What came out, in words. */
    public Map<String, String> outputs() {
        return words(kept.record().answer().path("outputs"));
    }

    /** A text of the answer. */
    public String answer(String field) {
        return kept.record().answer().path(field).asText("");
    }

    private static Map<String, String> words(JsonNode values) {
        Map<String, String> words = new LinkedHashMap<>();
        values.properties().forEach(e -> words.put(e.getKey(), FactWords.word(RecordJson.plain(e.getValue()))));
        return words;
    }
}
