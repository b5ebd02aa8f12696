package org.guiju.desktop.records.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.guiju.records.api.Change;
import org.guiju.records.api.Change.Type;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.Writing;

/**
 * What was done in this window, to take it back and do it again. A step is taken back only while its records are as it left
 * them: what another did since is never undone here. Background only, one at a time; the labels may be asked anywhere.
 */
final class Steps {

    private static final int MOST = 200;
    private static final int ALL = 100_000;

    private final Register register;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Undone> undone = new ArrayDeque<>();

    Steps(Register register) {
        this.register = register;
    }

    /** A record as a step left it. */
    record Mark(String record, long revision) {}

    private record Step(String label, List<Mark> marks) {}

    private record Undone(String label, List<Change> changes, List<Mark> marks) {}

    /** Remembers what was done. */
    synchronized void did(String label, List<Mark> marks) {
        undone.clear();
        push(new Step(label, marks));
    }

    private void push(Step step) {
        done.push(step);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    synchronized String undoLabel() {
        return done.isEmpty() ? null : done.peek().label();
    }

    synchronized String redoLabel() {
        return undone.isEmpty() ? null : undone.peek().label();
    }

    /**
     * Takes back the last step; null if there is none.
     *
     * @throws RevisionConflictException if another has changed one of its records since; the step is forgotten
     */
    synchronized String undo(Writing how) throws RevisionConflictException {
        if (done.isEmpty()) {
            return null;
        }
        Step step = done.pop();
        unchanged(step.marks());
        List<Change> taken = register.undo(step.marks().getFirst().record(), how);
        undone.push(new Undone(step.label(), taken, step.marks().stream().map(m -> now(m.record())).toList()));
        return step.label();
    }

    /**
     * Does again what was taken back; null if there is nothing.
     *
     * @throws RevisionConflictException if another has changed one of its records since; the step is forgotten
     */
    synchronized String redo(Writing how) throws RevisionConflictException, RecordRefusedException {
        if (undone.isEmpty()) {
            return null;
        }
        Undone step = undone.pop();
        unchanged(step.marks());
        List<Change> oldestFirst = step.changes().reversed();
        if (oldestFirst.size() > 1 && oldestFirst.stream().allMatch(c -> c.type() == Type.SUBJECT && c.after() != null)) {
            List<Subject> all = new ArrayList<>();
            for (Change change : oldestFirst) {
                all.add(RecordJson.subject(change.after(), how.locale()));
            }
            register.putAll(all, how);
        } else {
            for (Change change : oldestFirst) {
                again(change, how);
            }
        }
        push(new Step(step.label(), step.marks().stream().map(m -> now(m.record())).toList()));
        return step.label();
    }

    private void again(Change change, Writing how) throws RevisionConflictException, RecordRefusedException {
        if (change.type() == Type.SUBJECT) {
            if (change.after() == null) {
                register.removeSubject(change.record(), 0, how);
            } else if (change.before() == null) {
                register.add(RecordJson.subject(change.after(), how.locale()), how);
            } else {
                register.replace(RecordJson.subject(change.after(), how.locale()), 0, how);
            }
        } else if (change.after() == null) {
            register.removeCase(change.record(), 0, how);
        } else {
            SavedCase saved = RecordJson.savedCase(change.after(), how.locale());
            if (change.before() == null) {
                register.add(saved, how);
            } else {
                register.replace(saved, 0, how);
            }
        }
    }

    private void unchanged(List<Mark> marks) throws RevisionConflictException {
        for (Mark mark : marks) {
            Mark now = now(mark.record());
            if (now.revision() != mark.revision()) {
                throw new RevisionConflictException(mark.record(), now.revision());
            }
        }
    }

    /** A record as the history knows it last. */
    Mark now(String record) {
        List<Change> history = register.history(0, record, ALL);
        return new Mark(record, history.isEmpty() ? 0 : history.getLast().revision());
    }

    static List<Mark> of(Kept<Subject> kept) {
        return List.of(new Mark(kept.record().id(), kept.revision()));
    }

    static Writing writing() {
        return Writing.by(System.getProperty("user.name"), Locale.getDefault());
    }
}
