package org.guiju.records.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKinds;
import org.guiju.records.api.Writing;
import org.guiju.records.internal.store.Place;
import org.guiju.records.internal.store.Store;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.Library;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The register of this installation. */
@ServiceProvider(service = Register.class)
public final class InstalledRegister implements Register {

    private DatabaseRegister register;

    private synchronized Register register() {
        if (register == null) {
            Place place = Place.configured();
            register = new DatabaseRegister(place.toString(), () -> Store.open(place), InstalledRegister::check);
        }
        return register;
    }

    private static List<Issue> check(Subject subject, Locale locale) throws IOException {
        return Lookup.getDefault().lookup(SubjectKinds.class)
                .check(Lookup.getDefault().lookup(Library.class).snapshot(), subject, locale);
    }

    @Override
    public String place() {
        return register().place();
    }

    @Override
    public List<Kept<Subject>> subjects(String kind) {
        return register().subjects(kind);
    }

    @Override
    public Optional<Kept<Subject>> subject(String id) {
        return register().subject(id);
    }

    @Override
    public Map<String, Fact> known(Subject subject, LocalDate on) {
        return register().known(subject, on);
    }

    @Override
    public Kept<Subject> add(Subject draft, Writing how) throws RecordRefusedException, RevisionConflictException {
        return register().add(draft, how);
    }

    @Override
    public List<Kept<Subject>> putAll(List<Subject> subjects, Writing how) throws RecordRefusedException {
        return register().putAll(subjects, how);
    }

    @Override
    public Kept<Subject> replace(Subject subject, long revision, Writing how)
            throws RecordRefusedException, RevisionConflictException {
        return register().replace(subject, revision, how);
    }

    @Override
    public void removeSubject(String id, long revision, Writing how) throws RecordRefusedException, RevisionConflictException {
        register().removeSubject(id, revision, how);
    }

    @Override
    public List<Kept<SavedCase>> cases(String calculator, String subject) {
        return register().cases(calculator, subject);
    }

    @Override
    public Optional<Kept<SavedCase>> savedCase(String id) {
        return register().savedCase(id);
    }

    @Override
    public Kept<SavedCase> add(SavedCase draft, Writing how) throws RecordRefusedException, RevisionConflictException {
        return register().add(draft, how);
    }

    @Override
    public Kept<SavedCase> replace(SavedCase changed, long revision, Writing how)
            throws RecordRefusedException, RevisionConflictException {
        return register().replace(changed, revision, how);
    }

    @Override
    public void removeCase(String id, long revision, Writing how) throws RevisionConflictException {
        register().removeCase(id, revision, how);
    }

    @Override
    public long latest() {
        return register().latest();
    }

    @Override
    public List<Change> history(long since, String record, int limit) {
        return register().history(since, record, limit);
    }

    @Override
    public List<Change> undo(String record, Writing how) {
        return register().undo(record, how);
    }
}
