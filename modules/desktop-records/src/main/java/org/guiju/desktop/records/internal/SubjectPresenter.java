package org.guiju.desktop.records.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.guiju.calculation.api.Calculator;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.OfferedFact;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Decides what one subject does: show, check what is typed, save, meet the changes of others. */
final class SubjectPresenter {

    private static final int ALL = 100_000;
    private static final int HISTORY = 200;

    private final Records records;
    private final Desk desk;
    private final Steps steps;
    private final Supplier<LocalDate> today;
    private final RegisterDisplay display;
    private final Runnable reload;
    private final AtomicLong asked = new AtomicLong();

    SubjectPresenter(Records records, Desk desk, Steps steps, Supplier<LocalDate> today, RegisterDisplay display,
            Runnable reload) {
        this.records = records;
        this.desk = desk;
        this.steps = steps;
        this.today = today;
        this.display = display;
        this.reload = reload;
    }

    /** Shows a subject. */
    void open(String id) {
        desk.run(() -> {
            var kept = records.register().subject(id);
            return kept.isPresent() ? view(kept.get()) : null;
        }, view -> {
            if (view == null) {
                display.showGone(id);
            } else {
                display.showSubject(view, false);
            }
        });
    }

    private SubjectView view(Kept<Subject> kept) throws IOException {
        LibrarySnapshot library = records.library().snapshot();
        Subject subject = kept.record();
        LocalDate on = today.get();
        SubjectKind kind = records.kinds().kind(subject.kind()).orElse(null);
        List<OfferedFact> offered = kind == null ? List.of() : records.kinds().offered(library, kind);
        Map<String, Fact> known = records.register().known(subject, on);
        Map<String, String> titles = new LinkedHashMap<>();
        records.calculators().calculators(library).forEach(c -> titles.put(c.id(), c.title(Words.locale())));
        List<SubjectView.Group> groups = new ArrayList<>();
        for (Calculator calculator : kind == null ? List.<Calculator>of() : records.kinds().calculators(library, kind)) {
            groups.add(new SubjectView.Group(calculator.id(), calculator.title(Words.locale()),
                    offered.stream()
                            .filter(o -> o.calculators().getFirst().equals(calculator.id()))
                            .map(OfferedFact::input).toList(),
                    (int) calculator.asked().stream().filter(i -> known.containsKey(i.name())).count(),
                    calculator.asked().size(), calculator.labels(Words.locale())));
        }
        Map<String, Fact> inherited = new LinkedHashMap<>(known);
        inherited.keySet().removeAll(subject.known(on).keySet());
        List<Change> history = records.register().history(0, subject.id(), ALL);
        return new SubjectView(kept, kind, on, groups, offered, inherited, titles,
                records.register().cases(null, subject.id()),
                history.subList(Math.max(0, history.size() - HISTORY), history.size()).reversed());
    }

    /** Tells what is wrong with what is typed; only the newest is answered. */
    void check(Draft draft, List<OfferedFact> offered) {
        long ticket = asked.incrementAndGet();
        desk.run(() -> {
            if (ticket != asked.get()) {
                return null;
            }
            Subject subject = draft.applied(offered);
            List<Issue> issues = new ArrayList<>(
                    records.kinds().check(records.library().snapshot(), subject, Words.locale()));
            if (draft.name().isBlank()) {
                issues.add(Issue.error("/name", Words.of("fault.name")));
            }
            return Map.entry(Faults.of(subject, issues), draft.changed(offered));
        }, came -> {
            if (came != null && ticket == asked.get()) {
                display.showFaults(draft.id(), came.getKey(), came.getValue());
            }
        });
    }

    /** Saves what is typed. */
    void save(Draft draft, List<OfferedFact> offered) {
        write(draft, draft.applied(offered), draft.base().revision());
    }

    /** Saves what was changed here upon what another has changed meanwhile. */
    void saveUpon(Draft draft, Kept<Subject> theirs, List<OfferedFact> offered) {
        write(draft, draft.on(theirs.record(), offered), theirs.revision());
    }

    private void write(Draft draft, Subject changed, long revision) {
        asked.incrementAndGet(); // a check that is under way would say that there is something to save
        desk.run(() -> {
            if (draft.name().isBlank()) {
                throw new RecordRefusedException(List.of(Issue.error("/name", Words.of("fault.name"))));
            }
            if (changed.equals(draft.base().record()) && revision == draft.base().revision()) {
                return new Written(view(draft.base()), null); // nothing differs: no revision is made of it
            }
            Kept<Subject> kept;
            try {
                kept = records.register().replace(changed, revision, Steps.writing());
            } catch (RevisionConflictException e) {
                return new Written(null, records.register().subject(changed.id()).orElse(null));
            }
            steps.did(Words.of("step.change", kept.record().name()), Steps.of(kept));
            return new Written(view(kept), null);
        }, written -> {
            if (written.view() == null) {
                display.showConflict(draft, written.theirs());
            } else {
                display.showSubject(written.view(), true);
                reload.run();
                display.tell(Words.of("saved", written.view().kept().record().name()));
            }
        }, e -> {
            if (e instanceof RecordRefusedException refused) {
                display.showFaults(draft.id(), Faults.of(changed, refused.issues()), true);
                return true;
            }
            return false;
        });
    }

    private record Written(SubjectView view, Kept<Subject> theirs) {}

    /** Takes a period of a fact away. */
    void removeFact(Kept<Subject> kept, Fact fact) {
        List<Fact> rest = new ArrayList<>(kept.record().facts());
        rest.remove(fact);
        desk.run(() -> {
            Kept<Subject> now = records.register()
                    .replace(kept.record().withFacts(rest), kept.revision(), Steps.writing());
            steps.did(Words.of("step.fact", fact.name()), Steps.of(now));
            return view(now);
        }, view -> {
            display.showSubject(view, true);
            reload.run();
        });
    }

    /** Takes back the last change of a subject that was not taken back yet, whoever made it. */
    void takeBack(String id) {
        desk.run(() -> records.register().undo(id, Steps.writing()).size(), count -> {
            reload.run();
            open(id);
            display.tell(count == 0 ? Words.of("nothing.back") : Words.of("took.back"));
        });
    }
}
