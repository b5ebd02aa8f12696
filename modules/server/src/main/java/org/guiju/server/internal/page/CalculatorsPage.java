package org.guiju.server.internal.page;

import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;

/**
 * The list of calculators.
 *
 * @param frame what stands around it
 * @param filter words typed
 * @param document title of the document whose calculators are listed, empty for all
 * @param facets ways to narrow it
 * @param groups calculators by name of their module
 */
public record CalculatorsPage(
        Frame frame, String filter, String document, List<LibraryPage.Facet> facets, Map<String, List<Entry>> groups) {

    /**
     * A calculator.
     *
     * @param calculator the calculator
     * @param documents titles of the documents it rests on
     */
    public record Entry(Calculator calculator, List<String> documents) {}

    /** Number of calculators listed. */
    public int total() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** What a calculator is for, in the language of the page. */
    public String description(Calculator calculator) {
        return calculator.description(frame.texts().locale());
    }

    /** Title in the language of the page. */
    public String title(Calculator calculator) {
        return calculator.title(frame.texts().locale());
    }
}
