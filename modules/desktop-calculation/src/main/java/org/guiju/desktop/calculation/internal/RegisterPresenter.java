package org.guiju.desktop.calculation.internal;

import java.awt.EventQueue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.ScenarioFile;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Register;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.records.api.SubjectKinds;
import org.guiju.records.api.Writing;
import org.openide.util.RequestProcessor;

/** What the calculator window takes from the register and keeps there, off the event thread; what comes is handed over on it. */
final class RegisterPresenter {

    private final RequestProcessor background = new RequestProcessor("guiju.desktop.calculation.register", 1);
    private final Register register;
    private final SubjectKinds kinds;

    RegisterPresenter(Register register, SubjectKinds kinds) {
        this.register = register;
        this.kinds = kinds;
    }

    /**
     * A subject to choose.
     *
     * @param subject the subject
     * @param kind name of its kind
     * @param applies whether the calculator is one of its kind
     */
    record Choice(Subject subject, String kind, boolean applies) {}

    /**
     * A fact that an input takes.
     *
     * @param input the input
     * @param value the value
     * @param from where it comes from, in words
     */
    record Known(InputNode input, Object value, String from) {}

    /**
     * What is known about a subject of what a calculator asks for.
     *
     * @param subject the subject
     * @param facts facts that can be filled in
     * @param unfit names of facts whose unit is another than the input's, with both units
     */
    record KnownSubject(Subject subject, List<Known> facts, List<String> unfit) {}

    /** All subjects, those to which a calculator applies first. */
    void subjects(Calculator calculator, Consumer<List<Choice>> then, Consumer<Exception> failed) {
        run(() -> {
            Set<String> applying = new HashSet<>();
            kinds.kinds().stream().filter(k -> k.calculators().contains(calculator.id())).map(SubjectKind::id).forEach(applying::add);
            List<Choice> first = new ArrayList<>();
            List<Choice> others = new ArrayList<>();
            for (Kept<Subject> kept : register.subjects(null)) {
                Subject subject = kept.record();
                String kind = kinds.kind(subject.kind()).map(k -> k.name(Locale.getDefault())).orElse(subject.kind());
                boolean applies = applying.contains(subject.kind());
                (applies ? first : others).add(new Choice(subject, kind, applies));
            }
            first.addAll(others);
            return first;
        }, then, failed);
    }

    /** What is known about a subject on a day; empty if there is no such subject. */
    void known(Calculator calculator, String subject, LocalDate on, Consumer<Optional<KnownSubject>> then,
            Consumer<Exception> failed) {
        run(() -> register.subject(subject).map(kept -> known(calculator, kept.record(), on)), then, failed);
    }

    private KnownSubject known(Calculator calculator, Subject subject, LocalDate on) {
        Map<String, Fact> known = register.known(subject, on);
        List<Known> facts = new ArrayList<>();
        List<String> unfit = new ArrayList<>();
        for (InputNode input : calculator.asked()) {
            Fact fact = known.get(input.name());
            if (fact == null) {
                continue;
            }
            if (fact.unit() != null && !fact.unit().isBlank() && !fact.unit().equals(input.unit())) {
                unfit.add(Words.of("register.unit", Words.labels(calculator).of(input.name()), fact.unit(), input.unit()));
            } else {
                facts.add(new Known(input, fact.value(), from(fact, owner(subject, fact, on))));
            }
        }
        return new KnownSubject(subject, facts, unfit);
    }

    /** The subject itself, or the one of those that it belongs to whose fact this is. */
    private Subject owner(Subject subject, Fact fact, LocalDate on) {
        Set<String> seen = new HashSet<>();
        Subject at = subject;
        while (at != null && seen.add(at.id())) {
            if (fact.equals(at.known(on).get(fact.name()))) {
                return at;
            }
            at = at.parent() == null ? null : register.subject(at.parent()).map(Kept::record).orElse(null);
        }
        return subject;
    }

    private static String from(Fact fact, Subject owner) {
        StringBuilder words = new StringBuilder(Words.of("register.from", owner.name()));
        List<String> more = new ArrayList<>();
        if (fact.source() != null && !fact.source().isBlank()) {
            more.add(fact.source());
        }
        if (fact.from() != null || fact.until() != null) {
            more.add((fact.from() == null ? "" : fact.from()) + " – " + (fact.until() == null ? "" : fact.until()));
        }
        return more.isEmpty() ? words.toString() : words.append(Words.inBrackets(String.join(Words.chinese() ? "，" : ", ", more))).toString();
    }

    /**
     * Keeps a question with its answer.
     *
     * @param before the case that is replaced, or null for a new one
     */
    void keep(Kept<SavedCase> before, String title, String subject, String note, Question question, Answer answer,
            Consumer<Kept<SavedCase>> then, Consumer<Exception> failed) {
        run(() -> {
            SavedCase draft = new SavedCase(before == null ? "" : before.record().id(), answer.calculator(), title, subject, note,
                    ScenarioFile.question(question), new CalculatorViews(Locale.getDefault()).answer(answer));
            Writing how = Writing.by(System.getProperty("user.name"), Locale.getDefault());
            return before == null ? register.add(draft, how) : register.replace(draft, before.revision(), how);
        }, then, failed);
    }

    /**
     * A case to choose.
     *
     * @param kept the case
     * @param subject name of the subject that it is about, empty if none
     */
    record CaseChoice(Kept<SavedCase> kept, String subject) {}

    /** Saved cases, the newest first. */
    void cases(Consumer<List<CaseChoice>> then, Consumer<Exception> failed) {
        run(() -> register.cases(null, null).stream().map(k -> new CaseChoice(k, subject(k.record()))).toList(), then, failed);
    }

    private String subject(SavedCase saved) {
        return saved.subject() == null ? "" : register.subject(saved.subject()).map(k -> k.record().name()).orElse("");
    }

    /** The case with this id. */
    void savedCase(String id, Consumer<Optional<CaseChoice>> then, Consumer<Exception> failed) {
        run(() -> register.savedCase(id).map(k -> new CaseChoice(k, subject(k.record()))), then, failed);
    }

    private <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        background.post(() -> {
            try {
                T got = work.call();
                EventQueue.invokeLater(() -> then.accept(got));
            } catch (Exception e) { // told to the user whatever it was
                EventQueue.invokeLater(() -> failed.accept(e));
            }
        });
    }
}
