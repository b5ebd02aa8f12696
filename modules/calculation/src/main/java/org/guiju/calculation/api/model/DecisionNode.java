package org.guiju.calculation.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision of a model.
 *
 * @param id id of the element
 * @param name name; also the key of its value
 * @param english name in English, empty if none
 * @param typeRef type that the file names, empty if none
 * @param role what its value is for
 * @param unit unit of the value, empty where none is meant
 * @param order place among the outputs
 * @param description what it decides, empty if it says nothing
 * @param logic how it decides
 * @param needs ids of the inputs and decisions that it needs
 * @param citations addresses of the provisions it rests on
 * @param waiver why its table was not analysed for gaps and overlaps; empty where it was
 * @param line line of the file
 */
public record DecisionNode(
        String id,
        String name,
        String english,
        String typeRef,
        Role role,
        String unit,
        int order,
        String description,
        Logic logic,
        List<String> needs,
        List<String> citations,
        String waiver,
        int line) {

    /** Copies the lists. */
    public DecisionNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        needs = List.copyOf(needs);
        citations = List.copyOf(citations);
    }

    /** What the value of a decision is for. */
    public enum Role {
        /** A step on the way or an output. */
        VALUE,
        /** Says whether the rule applies: the name of an outcome. */
        OUTCOME,
        /** A list of warnings. */
        WARNINGS
    }

    /** How a decision decides. */
    public sealed interface Logic permits DecisionTable, Expression {}

    /**
     * Anything but a table.
     *
     * @param text FEEL of a literal expression; of other forms all FEEL inside, line by line
     */
    public record Expression(String text) implements Logic {}

    /** Its table, empty if it has none. */
    public Optional<DecisionTable> table() {
        return logic instanceof DecisionTable table ? Optional.of(table) : Optional.empty();
    }
}
