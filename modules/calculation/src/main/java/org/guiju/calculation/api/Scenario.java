package org.guiju.calculation.api;

import java.util.Objects;

/**
 * A question with a name, to be looked at beside others.
 *
 * @param name name that the user gave it
 * @param question the question
 */
public record Scenario(String name, Question question) {
    /** Checks that nothing is null. */
    public Scenario {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(question, "question");
    }
}
