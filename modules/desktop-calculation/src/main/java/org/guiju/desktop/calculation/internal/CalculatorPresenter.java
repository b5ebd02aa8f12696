package org.guiju.desktop.calculation.internal;

import java.awt.EventQueue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.Pictures;
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
    private final RequestProcessor looking = new RequestProcessor("guiju.desktop.calculation.whatif", 1);
    private final AtomicReference<AtomicBoolean> newest = new AtomicReference<>(new AtomicBoolean());
    private final Library library;
    private final CalculatorService service;
    private final WhatIfService whatIf;
    private final CitationService citations;
    private RequestProcessor.Task asking;

    CalculatorPresenter(
            Library library, CalculatorService service, WhatIfService whatIf, CitationService citations) {
        this.library = library;
        this.service = service;
        this.whatIf = whatIf;
        this.citations = citations;
    }

    /**
     * What came of a question.
     *
     * @param answer the answer, empty if it was refused
     * @param issues what is wrong with the values
     * @param failure what failed, empty if nothing did
     * @param index how provisions are cited
     * @param picture what it looks like, empty if the calculator has no picture or too little is known
     */
    record Outcome(
            Optional<Answer> answer, List<Issue> issues, String failure, CitationIndex index, Optional<Picture> picture) {}

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

    /**
     * Looks for what would have to change; a look begun before ends.
     *
     * @param output name of the output, empty for the usual one
     * @param then given what was found, on the event thread; nothing if the question is refused or fails
     */
    void sensitivity(Calculator calculator, Question question, String output, Consumer<Optional<Sensitivity>> then) {
        Progress progress = begin();
        looking.post(() -> {
            try {
                Sensitivity found = whatIf.sensitivity(library.snapshot(), calculator, question, output,
                        WhatIfService.USUAL_LIMIT, progress, Locale.getDefault());
                hand(progress, () -> then.accept(Optional.of(found)));
            } catch (CancellationException e) {
                return; // a newer question is on its way
            } catch (QuestionRefusedException | CalculatorFaultException | IOException e) {
                hand(progress, () -> then.accept(Optional.empty())); // the result beside says what is wrong
            }
        }, PAUSE_MILLIS);
    }

    /** Compares scenarios; a comparison begun before ends. Nothing is handed over if it fails. */
    void compare(Calculator calculator, List<Scenario> scenarios, Consumer<Optional<ScenarioComparison>> then) {
        Progress progress = begin();
        looking.post(() -> {
            if (progress.isCancelled()) {
                return;
            }
            try {
                ScenarioComparison side = whatIf.compare(library.snapshot(), calculator, scenarios, Locale.getDefault());
                hand(progress, () -> then.accept(Optional.of(side)));
            } catch (CalculatorFaultException | IOException e) {
                hand(progress, () -> then.accept(Optional.empty()));
            }
        }, PAUSE_MILLIS);
    }

    /** Runs something that reads or writes a file, then something on the event thread with what it gave. */
    <T> void file(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        background.post(() -> {
            try {
                T got = work.call();
                EventQueue.invokeLater(() -> then.accept(got));
            } catch (Exception e) { // told to the user whatever it was
                EventQueue.invokeLater(() -> failed.accept(e));
            }
        });
    }

    private Progress begin() {
        AtomicBoolean mine = new AtomicBoolean();
        newest.getAndSet(mine).set(true);
        return new Progress() {
            @Override
            public void report(long done, long total, String message) {
                // quick enough that nobody needs to be told
            }

            @Override
            public boolean isCancelled() {
                return mine.get();
            }
        };
    }

    private static void hand(Progress progress, Runnable then) {
        EventQueue.invokeLater(() -> {
            if (!progress.isCancelled()) {
                then.run();
            }
        });
    }

    private Outcome outcome(Calculator calculator, Question question) {
        LibrarySnapshot snapshot = library.snapshot();
        CitationIndex index = citations.index(snapshot, Progress.NONE);
        try {
            Answer answer = service.answer(
                    snapshot, calculator, question, CalculatorService.Detail.FULL, Locale.getDefault());
            Pictures pictures = new Pictures(
                    Locale.getDefault(),
                    (from, to) -> service.daysOff(snapshot, from, to, question.calendar()),
                    LocalDate.now(ZoneId.of("Asia/Shanghai")));
            return new Outcome(Optional.of(answer), List.of(), "", index, pictures.of(calculator, question, answer));
        } catch (QuestionRefusedException e) {
            return new Outcome(Optional.empty(), e.issues(), "", index, Optional.empty());
        } catch (CalculatorFaultException | IOException e) {
            return new Outcome(Optional.empty(), List.of(), String.valueOf(e.getMessage()), index, Optional.empty());
        }
    }
}
