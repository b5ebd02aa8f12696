package org.guiju.server.internal.page;

import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;

/**
 * The list of calculators.
 *
 * @param frame what stands around it
 * @param filter words typed
 * @param groups calculators by name of their module
 */
public record CalculatorsPage(Frame frame, String filter, Map<String, List<Calculator>> groups) {

    /** Number of calculators listed. */
    public int total() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** Title in the language of the page. */
    public String title(Calculator calculator) {
        return calculator.title(frame.texts().locale());
    }
}
