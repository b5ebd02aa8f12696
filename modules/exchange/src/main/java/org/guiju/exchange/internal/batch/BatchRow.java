package org.guiju.exchange.internal.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.guiju.calculation.api.Question;
import org.guiju.exchange.api.batch.Batch;
import org.guiju.regulation.api.Issue;

/**
 * A row that was read.
 *
 * @param number its number among the rows, from 1; the head does not count
 * @param question what it asks; null if it could not be read
 * @param issues why not
 * @param cells what stands in it by the name of the input, as it was read; extra columns too
 * @param places where it stands, such as {@code D5}, by the name of the input; empty where names are enough
 */
public record BatchRow(
        long number, Question question, List<Issue> issues, Map<String, Object> cells, Map<String, String> places) {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A row that could not be read as a whole. */
    static BatchRow unreadable(long number, String message) {
        return new BatchRow(number, null, List.of(Issue.error("", message)), Map.of(), Map.of());
    }

    /** Words of batches: Chinese, or English for all other languages. */
    public static ResourceBundle words(Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(
                "org.guiju.exchange.internal.batch.Bundle", known, BatchRow.class.getClassLoader(), EXACT);
    }

    /** Faults in one line, each with its column. */
    String told(List<Issue> faults) {
        return String.join("；", faults.stream().map(this::told).toList());
    }

    private String told(Issue issue) {
        Batch.Fault fault = fault(issue);
        return fault.column().isEmpty()
                ? fault.message()
                : (fault.cell().isEmpty() ? "" : fault.cell() + " ") + fault.column() + "：" + fault.message();
    }

    /** A fault with its column. */
    public Batch.Fault fault(Issue issue) {
        String path = issue.path().replaceFirst("^/(inputs|assumptions)?/?", "");
        int slash = path.indexOf('/');
        String cell = places.getOrDefault(slash < 0 ? path : path.substring(0, slash), "");
        return new Batch.Fault(number, cell, path, issue.message());
    }
}
