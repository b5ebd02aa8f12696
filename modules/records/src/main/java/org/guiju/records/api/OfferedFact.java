package org.guiju.records.api;

import java.util.List;
import org.guiju.calculation.api.model.InputNode;

/**
 * A fact that a kind offers.
 *
 * @param input the input of the first calculator that takes it: name, type, unit, allowed values, hint
 * @param calculators ids of all calculators of the kind that take it
 */
public record OfferedFact(InputNode input, List<String> calculators) {

    /** Copies the list. */
    public OfferedFact {
        calculators = List.copyOf(calculators);
    }
}
