package org.guiju.records.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register: subjects with their facts, and saved cases. Every change is one transaction that also writes the history, and is
 * on the disk when the call returns. Safe for many threads and several processes on one machine. Found once with
 * {@code Lookup.getDefault().lookup(Register.class)}, then passed on; the store is opened when it is first used. Any method may
 * throw {@link StoreFailedException}; not for the event thread.
 */
public interface Register {

    /** Where the records are kept, for people: a file, or a database without its password. */
    String place();

    /**
     * Subjects by kind and name.
     *
     * @param kind kind, null for all
     */
    List<Kept<Subject>> subjects(String kind);

    /** The subject with this id. */
    Optional<Kept<Subject>> subject(String id);

    /**
     * What is known about a subject on a day: its own facts, then those of what it belongs to, by name.
     */
    Map<String, Fact> known(Subject subject, LocalDate on);

    /**
     * Adds a subject.
     *
     * @throws RecordRefusedException if it is not as it must be
     * @throws RevisionConflictException if there is one with its id
     */
    Kept<Subject> add(Subject draft, Writing how) throws RecordRefusedException, RevisionConflictException;

    /**
     * Adds or, where the id is there, replaces many subjects: all of them or none. One {@link #undo} takes all back.
     *
     * @throws RecordRefusedException if any is not as it must be; the paths begin with the place in the list
     */
    List<Kept<Subject>> putAll(List<Subject> subjects, Writing how) throws RecordRefusedException;

    /**
     * Replaces a subject.
     *
     * @param revision the revision that was read, 0 to replace whatever is there
     * @throws RecordRefusedException if it is not as it must be
     * @throws RevisionConflictException if it has another revision, or is not there
     */
    Kept<Subject> replace(Subject subject, long revision, Writing how)
            throws RecordRefusedException, RevisionConflictException;

    /**
     * Removes a subject. Its saved cases are kept.
     *
     * @param revision the revision that was read, 0 to remove whatever is there
     * @throws RecordRefusedException if others belong to it
     * @throws RevisionConflictException if it has another revision, or is not there
     */
    void removeSubject(String id, long revision, Writing how) throws RecordRefusedException, RevisionConflictException;

    /**
     * Saved cases, the newest first.
     *
     * @param calculator id of a calculator, null for all
     * @param subject id of a subject, null for all
     */
    List<Kept<SavedCase>> cases(String calculator, String subject);

    /** The case with this id. */
    Optional<Kept<SavedCase>> savedCase(String id);

    /**
     * Keeps a case.
     *
     * @throws RecordRefusedException if it is not as it must be
     * @throws RevisionConflictException if there is one with its id
     */
    Kept<SavedCase> add(SavedCase draft, Writing how) throws RecordRefusedException, RevisionConflictException;

    /**
     * Replaces a case.
     *
     * @param revision the revision that was read, 0 to replace whatever is there
     * @throws RecordRefusedException if it is not as it must be
     * @throws RevisionConflictException if it has another revision, or is not there
     */
    Kept<SavedCase> replace(SavedCase changed, long revision, Writing how)
            throws RecordRefusedException, RevisionConflictException;

    /**
     * Removes a case.
     *
     * @param revision the revision that was read, 0 to remove whatever is there
     * @throws RevisionConflictException if it has another revision, or is not there
     */
    void removeCase(String id, long revision, Writing how) throws RevisionConflictException;

    /** Place of the newest change in the history, 0 if there is none: whoever remembers it sees whether anything changed. */
    long latest();

    /**
     * Changes in order, the oldest first.
     *
     * @param since after this place in the history; 0 for all
     * @param record id of a record, null for all
     * @param limit at most so many
     */
    List<Change> history(long since, String record, int limit);

    /**
     * Takes back the last change that was not taken back yet; with what was changed in the same step. Called again, it takes back
     * the one before.
     *
     * @param record id of a record, null for the whole register
     * @return what was taken back, the newest first; empty if there is nothing
     */
    List<Change> undo(String record, Writing how);
}
