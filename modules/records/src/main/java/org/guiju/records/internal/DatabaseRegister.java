package org.guiju.records.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.guiju.records.api.Change;
import org.guiju.records.api.Change.Action;
import org.guiju.records.api.Change.Type;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.Writing;
import org.guiju.records.internal.store.Entry;
import org.guiju.records.internal.store.KeyUsedException;
import org.guiju.records.internal.store.Records;
import org.guiju.records.internal.store.Row;
import org.guiju.records.internal.store.Store;
import org.guiju.regulation.api.Issue;

/** The register over a store: checks, revisions, history. */
public final class DatabaseRegister implements Register, AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = Inheritance.DEEPEST;

    private final String place;
    private final Supplier<Store> opening;
    private final Rules rules;
    private Store opened;

    /** What is asked of a subject beyond its form. */
    @FunctionalInterface
    public interface Rules {
        /** What is wrong, with paths. */
        List<Issue> check(Subject subject, Locale locale) throws IOException;
    }

    /**
     * A register.
     *
     * @param place where the store is, for people
     * @param opening opens the store, when it is first used
     */
    public DatabaseRegister(String place, Supplier<Store> opening, Rules rules) {
        this.place = place;
        this.opening = opening;
        this.rules = rules;
    }

    private synchronized Store store() {
        if (opened == null) {
            opened = opening.get();
        }
        return opened;
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public List<Kept<Subject>> subjects(String kind) {
        return store().read(r -> r.rows(Type.SUBJECT.name(), kind, null)).stream().map(Rows::keptSubject).toList();
    }

    @Override
    public Optional<Kept<Subject>> subject(String id) {
        return store().read(r -> r.row(Type.SUBJECT.name(), id)).map(Rows::keptSubject);
    }

    @Override
    public Map<String, Fact> known(Subject subject, LocalDate on) {
        return Inheritance.known(subject, on, id -> subject(id).map(Kept::record));
    }

    @Override
    public Kept<Subject> add(Subject draft, Writing how) throws RecordRefusedException, RevisionConflictException {
        require(check(draft, how.locale(), ""));
        Entry made = once(draft, RecordJson.of(draft), how, r -> {
            Subject subject = draft.id().isEmpty() ? draft.withId(newId(draft.kind())) : draft;
            require(parents(r, subject, how.locale(), Set.of()));
            return create(r, Type.SUBJECT, Rows.of(subject), how, batch());
        });
        return Rows.keptSubject(made);
    }

    @Override
    public List<Kept<Subject>> putAll(List<Subject> subjects, Writing how) throws RecordRefusedException {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            issues.addAll(check(subjects.get(i), how.locale(), "/" + i));
        }
        require(issues);
        Set<String> ids = new HashSet<>();
        subjects.forEach(s -> ids.add(s.id()));
        List<Entry> made = store().write(r -> {
            List<Entry> entries = new ArrayList<>();
            String batch = batch();
            for (Subject each : subjects) {
                Subject subject = each.id().isEmpty() ? each.withId(newId(each.kind())) : each;
                require(parents(r, subject, how.locale(), ids));
                Optional<Row> before = r.row(Type.SUBJECT.name(), subject.id());
                try {
                    entries.add(before.isEmpty()
                            ? create(r, Type.SUBJECT, Rows.of(subject), how, batch)
                            : change(r, Type.SUBJECT, Rows.of(subject), before.get().revision(), how, batch));
                } catch (RevisionConflictException e) {
                    throw new IllegalStateException("the transaction holds the write lock", e);
                }
            }
            return entries;
        });
        return made.stream().map(Rows::keptSubject).toList();
    }

    @Override
    public Kept<Subject> replace(Subject subject, long revision, Writing how)
            throws RecordRefusedException, RevisionConflictException {
        require(check(subject, how.locale(), ""));
        return Rows.keptSubject(once(subject, RecordJson.of(subject).put("revision", revision), how, r -> {
            require(parents(r, subject, how.locale(), Set.of()));
            return change(r, Type.SUBJECT, Rows.of(subject), revision, how, batch());
        }));
    }

    @Override
    public void removeSubject(String id, long revision, Writing how) throws RecordRefusedException, RevisionConflictException {
        write(r -> {
            List<Row> parts = r.rows(Type.SUBJECT.name(), null, id);
            if (!parts.isEmpty()) {
                require(List.of(Issue.error("/parent", new Words(how.locale()).of("parts", parts.getFirst().name()))));
            }
            return remove(r, Type.SUBJECT, id, revision, how);
        });
    }

    @Override
    public List<Kept<SavedCase>> cases(String calculator, String subject) {
        return store().read(r -> r.rows(Type.CASE.name(), calculator, subject)).stream()
                .sorted(Comparator.comparing(Row::changed).reversed())
                .map(Rows::keptCase)
                .toList();
    }

    @Override
    public Optional<Kept<SavedCase>> savedCase(String id) {
        return store().read(r -> r.row(Type.CASE.name(), id)).map(Rows::keptCase);
    }

    @Override
    public Kept<SavedCase> add(SavedCase draft, Writing how) throws RecordRefusedException, RevisionConflictException {
        return Rows.keptCase(once(draft, RecordJson.of(draft), how, r -> {
            SavedCase saved = draft.id().isEmpty() ? draft.withId(newId("case")) : draft;
            require(subjectOf(r, saved, how.locale()));
            return create(r, Type.CASE, Rows.of(saved), how, batch());
        }));
    }

    @Override
    public Kept<SavedCase> replace(SavedCase changed, long revision, Writing how)
            throws RecordRefusedException, RevisionConflictException {
        return Rows.keptCase(once(changed, RecordJson.of(changed).put("revision", revision), how,
                r -> change(r, Type.CASE, Rows.of(changed), revision, how, batch())));
    }

    @Override
    public void removeCase(String id, long revision, Writing how) throws RevisionConflictException {
        store().<Entry, RevisionConflictException>write(r -> remove(r, Type.CASE, id, revision, how));
    }

    @Override
    public long latest() {
        return store().read(Records::latest);
    }

    @Override
    public List<Change> history(long since, String record, int limit) {
        return store().read(r -> r.history(since, record, limit)).stream().map(Rows::change).toList();
    }

    @Override
    public List<Change> undo(String record, Writing how) {
        return store().write(r -> {
            List<Change> taken = new ArrayList<>();
            String batch = batch();
            for (Entry entry : r.lastStep(record)) {
                Type type = Type.valueOf(entry.type());
                Optional<Row> now = r.row(entry.type(), entry.record());
                long revision = r.highest(entry.type(), entry.record()) + 1;
                if (entry.before() == null) {
                    now.ifPresent(row -> r.delete(entry.type(), row.id(), row.revision()));
                } else {
                    Row back = stamped(Rows.of(type, entry.before()), revision, how);
                    if (now.isPresent()) {
                        r.update(entry.type(), back, now.get().revision());
                    } else {
                        r.insert(entry.type(), back);
                    }
                }
                r.enter(new Entry(0, entry.type(), entry.record(), revision, Action.UNDONE.name(), now(), how.by(),
                        now.map(Row::content).orElse(null), entry.before(), batch, false));
                r.undone(entry.sequence());
                taken.add(Rows.change(entry));
            }
            return taken;
        });
    }

    // --- one change

    private interface Step {
        Entry run(Records records) throws RecordRefusedException, RevisionConflictException;
    }

    private Entry write(Step step) throws RecordRefusedException, RevisionConflictException {
        try {
            return store().<Entry, Exception>write(step::run);
        } catch (RecordRefusedException | RevisionConflictException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a step; the same request with the same key only once. */
    private Entry once(Object draft, JsonNode request, Writing how, Step step)
            throws RecordRefusedException, RevisionConflictException {
        if (how.key() == null) {
            return write(step);
        }
        String digest = digest(draft.getClass().getSimpleName() + request);
        try {
            return write(r -> {
                Optional<Long> before = r.answered(how.key(), digest);
                if (before.isPresent()) {
                    return r.entry(before.get()).orElseThrow();
                }
                Entry made = step.run(r);
                r.answer(how.key(), digest, made.sequence());
                return made;
            });
        } catch (KeyUsedException e) {
            throw new RecordRefusedException(
                    List.of(Issue.error("Idempotency-Key", new Words(how.locale()).of("key.used"))));
        }
    }

    private Entry create(Records r, Type type, Row row, Writing how, String batch) throws RevisionConflictException {
        Row stamped = stamped(row, r.highest(type.name(), row.id()) + 1, how);
        if (!r.insert(type.name(), stamped)) {
            throw new RevisionConflictException(row.id(), r.row(type.name(), row.id()).map(Row::revision).orElse(0L));
        }
        return enter(r, type, stamped, Action.CREATED, null, batch);
    }

    private Entry change(Records r, Type type, Row row, long revision, Writing how, String batch)
            throws RevisionConflictException {
        Row before = current(r, type, row.id(), revision);
        Row stamped = stamped(row, before.revision() + 1, how);
        r.update(type.name(), stamped, before.revision());
        return enter(r, type, stamped, Action.CHANGED, before.content(), batch);
    }

    private Entry remove(Records r, Type type, String id, long revision, Writing how) throws RevisionConflictException {
        Row before = current(r, type, id, revision);
        r.delete(type.name(), id, before.revision());
        Entry entry = new Entry(0, type.name(), id, before.revision() + 1, Action.REMOVED.name(), now(), how.by(),
                before.content(), null, batch(), false);
        r.enter(entry);
        return entry;
    }

    private static Row current(Records r, Type type, String id, long revision) throws RevisionConflictException {
        Optional<Row> now = r.row(type.name(), id);
        if (now.isEmpty() || revision != 0 && now.get().revision() != revision) {
            throw new RevisionConflictException(id, now.map(Row::revision).orElse(0L));
        }
        return now.get();
    }

    private static Entry enter(Records r, Type type, Row row, Action action, String before, String batch) {
        Entry entry = new Entry(0, type.name(), row.id(), row.revision(), action.name(), row.changed(), row.changedBy(), before,
                row.content(), batch, false);
        return entry.at(r.enter(entry));
    }

    // --- checks

    private List<Issue> check(Subject subject, Locale locale, String path) {
        try {
            return rules.check(subject, locale).stream()
                    .map(i -> new Issue(path + i.path(), i.severity(), i.message(), i.citation()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Issue> parents(Records r, Subject subject, Locale locale, Set<String> coming) {
        Words words = new Words(locale);
        String above = subject.parent();
        for (int depth = 0; above != null; depth++) {
            if (above.equals(subject.id()) || depth == DEEPEST) {
                return List.of(Issue.error("/parent", words.of("parent.circle", subject.name())));
            }
            Optional<Row> parent = r.row(Type.SUBJECT.name(), above);
            if (parent.isEmpty()) {
                return coming.contains(above)
                        ? List.of() : List.of(Issue.error("/parent", words.of("parent.unknown", above)));
            }
            above = parent.get().parent();
        }
        return List.of();
    }

    private static List<Issue> subjectOf(Records r, SavedCase saved, Locale locale) {
        return saved.subject() == null || r.row(Type.SUBJECT.name(), saved.subject()).isPresent()
                ? List.of()
                : List.of(Issue.error("/subject", new Words(locale).of("parent.unknown", saved.subject())));
    }

    private static void require(List<Issue> issues) throws RecordRefusedException {
        if (!issues.isEmpty()) {
            throw new RecordRefusedException(issues);
        }
    }

    private static Row stamped(Row row, long revision, Writing how) {
        return new Row(row.id(), row.kind(), row.name(), row.parent(), revision, now(), how.by(), row.content());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String newId(String prefix) {
        return prefix + "-" + random(4);
    }

    private static String batch() {
        return random(12);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
