package org.guiju.server.internal.page;

import org.guiju.calculation.api.Calculator;
import org.guiju.exchange.api.batch.Batch;
import org.guiju.server.internal.http.BodyLimit;

/**
 * A calculator over the rows of a file.
 *
 * @param frame what stands around it
 * @param calculator the calculator
 * @param task the batch that was begun, null if none
 * @param result what was done, null unless the task is done
 * @param download where its result is, null unless the task is done
 * @param fault what is wrong with the form, null if nothing
 */
public record BatchPage(Frame frame, Calculator calculator, TaskView task, Batch.Summary result, String download, String fault) {

    /** Title of the calculator. */
    public String title() {
        return calculator.title(frame.texts().locale());
    }

    /** Most faults that a page shows. */
    public int mostFaults() {
        return Batch.MOST_FAULTS;
    }

    /** Longest file in MB. */
    public long mostMegabytes() {
        return BodyLimit.GREATEST_FILE >> 20;
    }

    /** Name of a column in the language of the page. */
    public String column(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? calculator.labels(frame.texts().locale()).of(name)
                : calculator.labels(frame.texts().locale()).of(name.substring(0, slash)) + name.substring(slash);
    }
}
