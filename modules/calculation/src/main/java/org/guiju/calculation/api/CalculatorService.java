package org.guiju.calculation.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * Lists and runs calculators. Safe for many threads. Found once with
 * {@code Lookup.getDefault().lookup(CalculatorService.class)} where things are put together, then passed on.
 */
public interface CalculatorService {

    /** How much of an answer is wanted. */
    enum Detail {
        /** Outcome, outputs, missing inputs and warnings: for many rows. */
        RESULT,
        /** Everything: steps, near misses, other readings, comparison. */
        FULL
    }

    /**
     * The calculators of the open modules, in order of their ids. Reads their files on the first call for a snapshot and
     * compiles none; not for the event thread.
     *
     * @throws IOException if a file cannot be read
     */
    List<Calculator> calculators(LibrarySnapshot library) throws IOException;

    /** The calculator with this id. */
    default Optional<Calculator> calculator(LibrarySnapshot library, String id) throws IOException {
        return calculators(library).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * Addresses of all provisions that a calculator rests on: those its decisions and rows cite and those of the content it
     * reads, in order, each once.
     *
     * @throws IOException if content cannot be read
     */
    List<String> citations(LibrarySnapshot library, Calculator calculator) throws IOException;

    /**
     * Answers a question. The first answer of a calculator compiles its model (tens of milliseconds, the very first some
     * hundreds); not for the event thread.
     *
     * @param locale language of warnings and reasons
     * @throws QuestionRefusedException if a value is ill-typed or unknown, each fault with its path
     * @throws CalculatorFaultException if the model itself is faulty
     * @throws IOException if content cannot be read
     */
    Answer answer(LibrarySnapshot library, Calculator calculator, Question question, Detail detail, Locale locale)
            throws QuestionRefusedException, IOException;

    /**
     * Where open modules bring other figures, tables or time limits than the national ones for what a calculator reads, such as
     * {@code CN-13} (Hebei, GB/T 2260) or {@code ORG:name}; to be offered as {@link Question#jurisdiction()}. Empty for most.
     *
     * @throws IOException if content cannot be read
     */
    List<String> jurisdictions(LibrarySnapshot library, Calculator calculator) throws IOException;

    /**
     * The days that are not worked, for pictures: weekends and the holidays of the calendar, without the weekend days that are
     * made up. Of years without a published calendar only the weekends.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param added days added to the bundled calendar
     * @throws IOException if content cannot be read
     */
    List<LocalDate> daysOff(LibrarySnapshot library, LocalDate from, LocalDate to, Question.Calendar added) throws IOException;
}
