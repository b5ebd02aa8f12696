package org.guiju.desktop.calculation.internal;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.openide.util.RequestProcessor;

/** Lists and runs calculators off the event thread; what comes is handed over on it. Only the newest question is answered. */
final class CalculatorPresenter {

    /** Long enough that typing a number asks once. */
    private static final int PAUSE_MILLIS = 150;

    private final RequestProcessor background = new RequestProcessor("guiju.desktop.calculation", 1);
    private final Library library;
    private final CalculatorService service;
    private final CitationService citations;
    private RequestProcessor.Task asking;

    CalculatorPresenter(Library library, CalculatorService service, CitationService citations) {
        this.library = library;
        this.service = service;
        this.citations = citations;
    }

    /**
     * What came of a question.
     *
     * @param answer the answer, empty if it was refused
     * @param issues what is wrong with the values
     * @param failure what failed, empty if nothing did
     * @param index how provisions are cited
     */
    record Outcome(Optional<Answer> answer, List<Issue> issues, String failure, CitationIndex index) {}

    /** Lists the calculators of the open modules. */
    void list(Consumer<List<Calculator>> then) {
        background.post(() -> {
            try {
                List<Calculator> all = service.calculators(library.snapshot());
                EventQueue.invokeLater(() -> then.accept(all));
            } catch (IOException e) {
                EventQueue.invokeLater(() -> then.accept(List.of()));
            }
        });
    }

    /** Lists them again whenever the library changes; returns what ends that. */
    Runnable follow(Consumer<List<Calculator>> then) {
        Consumer<LibrarySnapshot> listener = snapshot -> list(then);
        library.addListener(listener);
        list(then);
        return () -> library.removeListener(listener);
    }

    /** Asks; a question asked meanwhile takes the place of this one. */
    void ask(Calculator calculator, Question question, Consumer<Outcome> then) {
        if (asking != null) {
            asking.cancel();
        }
        asking = background.post(() -> {
            Outcome outcome = outcome(calculator, question);
            EventQueue.invokeLater(() -> then.accept(outcome));
        }, PAUSE_MILLIS);
    }

    private Outcome outcome(Calculator calculator, Question question) {
        LibrarySnapshot snapshot = library.snapshot();
        CitationIndex index = citations.index(snapshot, Progress.NONE);
        try {
            Answer answer = service.answer(
                    snapshot, calculator, question, CalculatorService.Detail.FULL, Locale.getDefault());
            return new Outcome(Optional.of(answer), List.of(), "", index);
        } catch (QuestionRefusedException e) {
            return new Outcome(Optional.empty(), e.issues(), "", index);
        } catch (CalculatorFaultException | IOException e) {
            return new Outcome(Optional.empty(), List.of(), String.valueOf(e.getMessage()), index);
        }
    }
}
