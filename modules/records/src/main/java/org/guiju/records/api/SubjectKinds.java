package org.guiju.records.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiju.calculation.api.Calculator;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Kinds of subjects and the facts they offer. Found with {@code Lookup.getDefault().lookup(SubjectKinds.class)}. */
public interface SubjectKinds {

    /** All kinds, in order. */
    List<SubjectKind> kinds();

    /** The kind with this id. */
    default Optional<SubjectKind> kind(String id) {
        return kinds().stream().filter(k -> k.id().equals(id)).findFirst();
    }

    /** The calculators of a kind that the open modules bring, in its order. */
    List<Calculator> calculators(LibrarySnapshot library, SubjectKind kind) throws IOException;

    /**
     * The facts that a kind offers: what its calculators ask for, each name once. The selecting date of a calculator is not among
     * them, for it belongs to the question.
     */
    List<OfferedFact> offered(LibrarySnapshot library, SubjectKind kind) throws IOException;

    /**
     * What is wrong with the facts of a subject: values that the input they are named after cannot take. Facts of names that the
     * kind does not offer are left alone.
     *
     * @param locale language of the messages
     * @return faults with paths such as {@code /facts/0/value}
     */
    List<Issue> check(LibrarySnapshot library, Subject subject, Locale locale) throws IOException;
}
