package org.guiju.records.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/** Runs a calculator over many subjects. Found with {@code Lookup.getDefault().lookup(PortfolioService.class)}. */
public interface PortfolioService {

    /**
     * Answers for every subject of a kind, with what the register knows about it on a date.
     *
     * @param kind id of the kind
     * @param on date, also the selecting date
     * @param inputs values taken for all subjects where the register knows none
     * @param locale language of warnings
     * @throws IOException if content cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    Portfolio run(LibrarySnapshot library, Calculator calculator, String kind, LocalDate on, Map<String, Object> inputs,
            Locale locale, Progress progress) throws IOException;
}
