package org.guiju.desktop.calculation.internal;

import java.awt.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;

/** The register at the calculator at work: facts to fill in, cases to keep and to open. Event thread only. */
final class WorkRecords {

    private final CalculatorPresenter presenter;
    private final RegisterPresenter register;
    private final Component above;
    private final StatusLine status;

    WorkRecords(CalculatorPresenter presenter, RegisterPresenter register, Component above, StatusLine status) {
        this.presenter = presenter;
        this.register = register;
        this.above = above;
        this.status = status;
    }

    private static LocalDate day(Question question) {
        return question.on() == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : question.on();
    }

    /** Asks for a subject; gives what is known about it. */
    void choose(Calculator calculator, Question question, Consumer<RegisterPresenter.KnownSubject> then) {
        new SubjectDialog(register, calculator, day(question)).ask().ifPresent(then);
    }

    /** Gives what is known about a subject; says so if there is no such subject. */
    void known(Calculator calculator, Question question, String subject, Consumer<RegisterPresenter.KnownSubject> then) {
        register.known(calculator, subject, day(question), found ->
                found.ifPresentOrElse(then, () -> status.say(Words.of("register.gone"))), this::failed);
    }

    /** Keeps the question of a scenario with its answer, after asking for title and subject. */
    void keep(Calculator calculator, Question question, Origin origin, Consumer<Kept<SavedCase>> then) {
        presenter.answer(calculator, question, outcome -> outcome.answer().ifPresentOrElse(
                answer -> register.subjects(calculator, subjects -> {
                    String title = calculator.title(Locale.getDefault());
                    new CaseForm(subjects, origin.kept() == null ? null : origin.kept().record(), origin.subject(),
                            origin.subject() == null ? title : Words.of("case.usual", origin.subjectName(), title)).ask()
                            .ifPresent(said -> keep(calculator, question, answer, origin, said, then));
                }, this::failed),
                () -> tell(Words.of("case.refused", outcome.failure().isEmpty()
                        ? Words.of("refused", outcome.issues().size()) : outcome.failure()))));
    }

    private void keep(Calculator calculator, Question question, Answer answer, Origin origin, CaseForm.Said said,
            Consumer<Kept<SavedCase>> then) {
        register.keep(said.replace() ? origin.kept() : null, said.title(), said.subject(), said.note(), question, answer, kept -> {
            status.say(Words.of("case.done", said.title()));
            then.accept(kept);
        }, e -> {
            if (e instanceof RevisionConflictException) {
                Object[] answers = {Words.of("case.another"), Words.of("cancel")};
                if (JOptionPane.showOptionDialog(above, Words.of("case.conflict", said.title()), Words.of("case.keep.title"),
                        JOptionPane.DEFAULT_OPTION, JOptionPane.WARNING_MESSAGE, null, answers, answers[0]) == 0) {
                    keep(calculator, question, answer, origin,
                            new CaseForm.Said(said.title(), said.subject(), said.note(), false), then);
                }
            } else {
                failed(e);
            }
        });
    }

    /**
     * Asks for a case.
     *
     * @param calculators titles of calculators by id
     */
    Optional<RegisterPresenter.CaseChoice> chooseCase(Map<String, String> calculators) {
        return new CaseDialog(register, calculators).ask();
    }

    /** The case with this id; says so if there is none. */
    void savedCase(String id, Consumer<RegisterPresenter.CaseChoice> then) {
        register.savedCase(id, found -> found.ifPresentOrElse(then, () -> tell(Words.of("case.gone"))), this::failed);
    }

    private void tell(String text) {
        JOptionPane.showMessageDialog(above, text, Words.of("register.title"), JOptionPane.INFORMATION_MESSAGE);
    }

    private void failed(Exception e) {
        JOptionPane.showMessageDialog(above, Words.of("register.failed", WorkFiles.reason(e)), Words.of("register.title"),
                JOptionPane.ERROR_MESSAGE);
    }
}
