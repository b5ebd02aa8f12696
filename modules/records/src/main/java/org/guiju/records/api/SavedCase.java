package org.guiju.records.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * A question to a calculator, kept with the answer that was given. The answer is an archived paper: it stays as it was when the
 * law or the model changes, and names the versions that worked it out.
 *
 * @param id id, unique in the register; empty in a draft for one to be made
 * @param calculator id of the calculator
 * @param title title
 * @param subject id of the subject that it is about, null if none
 * @param note remark, null if none
 * @param question the question as REST takes it
 * @param answer the answer as REST gives it, with {@code versions}
 */
public record SavedCase(
        String id, String calculator, String title, String subject, String note, JsonNode question, JsonNode answer) {

    /** Copies the trees. */
    public SavedCase {
        id = id == null ? "" : id;
        Objects.requireNonNull(calculator, "calculator");
        Objects.requireNonNull(title, "title");
        question = copy(question);
        answer = copy(answer);
    }

    private static JsonNode copy(JsonNode tree) {
        return tree instanceof ObjectNode object ? object.deepCopy() : Objects.requireNonNull(tree, "tree");
    }

    /** The same with another id. */
    public SavedCase withId(String other) {
        return new SavedCase(other, calculator, title, subject, note, question, answer);
    }
}
