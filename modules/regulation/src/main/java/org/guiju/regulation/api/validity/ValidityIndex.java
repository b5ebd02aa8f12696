package org.guiju.regulation.api.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;

/** Validity of all documents of one library snapshot. Immutable, safe for many threads, quick: metadata only. */
public interface ValidityIndex {

    /**
     * Status of an expression on a date, as a whole.
     *
     * @param document metadata of a document of the snapshot
     * @param on date asked about
     * @param locale language of the sentence
     */
    Validity of(DocumentMetadata document, LocalDate on, Locale locale);

    /**
     * Status of a document or provision on a date. A provision shares the fate of its document and of the provisions that
     * it is part of.
     *
     * @param target address; without a date the expression in force on {@code on} is meant
     * @throws IllegalArgumentException if no expression of the work is held
     */
    Validity of(Address target, LocalDate on, Locale locale);

    /** Grounds that touch single provisions of a document by then, in order of their dates. */
    List<Validity.Ground> partial(DocumentMetadata document, LocalDate on);
}
