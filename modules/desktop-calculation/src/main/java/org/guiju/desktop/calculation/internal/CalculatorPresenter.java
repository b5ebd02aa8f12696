package org.guiju.desktop.calculation.internal;

import java.awt.EventQueue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
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
import org.guiju.exchange.api.report.CalculationExport;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.task.Task;
import org.openide.util.RequestProcessor;

/** Lists and runs calculators off the event thread; what comes is handed over on it. Only the newest question is answered. */
final class CalculatorPresenter {

    /** Long enough that typing a number asks once. */
    private static final int PAUSE_MILLIS = 150;

    private final RequestProcessor background = new RequestProcessor("guiju.desktop.calculation", 2);
    private final RequestProcessor looking = new RequestProcessor("guiju.desktop.calculation.whatif", 1);
    private final AtomicReference<AtomicBoolean> newest = new AtomicReference<>(new AtomicBoolean());
    private final Library library;
    private final CalculatorService service;
    private final WhatIfService whatIf;
    private final CitationService citations;
    private RequestProcessor.Task asking;
    private long asked;

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
     * @param jurisdictions where the calculator reads other content than nationwide
     */
    record Outcome(
            Optional<Answer> answer, List<Issue> issues, String failure, CitationIndex index, Optional<Picture> picture,
            List<String> jurisdictions) {}

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

    /** Asks; a question asked meanwhile takes the place of this one, whose answer then comes to nothing. */
    void ask(Calculator calculator, Question question, Consumer<Outcome> then) {
        abandon();
        long mine = asked;
        asking = background.post(() -> {
            Outcome outcome = outcome(calculator, question);
            EventQueue.invokeLater(() -> {
                if (mine == asked) {
                    then.accept(outcome);
                }
            });
        }, PAUSE_MILLIS);
    }

    /** No longer wants the answer that is being worked out. */
    void abandon() {
        asked++;
        if (asking != null) {
            asking.cancel();
        }
    }

    /** Works out an answer whatever is asked meanwhile. */
    void answer(Calculator calculator, Question question, Consumer<Outcome> then) {
        background.post(() -> {
            Outcome outcome = outcome(calculator, question);
            EventQueue.invokeLater(() -> then.accept(outcome));
        });
    }

    /**
     * Works a question out and writes it as a document; reads and writes, not for the event thread.
     *
     * @throws QuestionRefusedException if a value cannot be used
     */
    void write(Calculator calculator, Question question, ReportFormat format, OutputStream out)
            throws QuestionRefusedException, IOException {
        LibrarySnapshot snapshot = library.snapshot();
        Answer answer =
                service.answer(snapshot, calculator, question, CalculatorService.Detail.FULL, Locale.getDefault());
        new CalculationExport(snapshot, citations.index(snapshot, Progress.NONE), calculator, Locale.getDefault())
                .with(picture(snapshot, calculator, question, answer))
                .write(question, answer, format, out);
    }

    private Optional<Picture> picture(LibrarySnapshot snapshot, Calculator calculator, Question question, Answer answer)
            throws IOException {
        return new Pictures(
                Locale.getDefault(),
                (from, to) -> service.daysOff(snapshot, from, to, question.calendar()),
                LocalDate.now(ZoneId.of("Asia/Shanghai"))).of(calculator, question, answer);
    }

    /** Runs a task, then something on the event thread. */
    void run(Task<?> task, Runnable then) {
        background.post(() -> {
            task.run();
            EventQueue.invokeLater(then);
        });
    }

    /**
     * Looks for what would have to change; a look begun before ends.
     *
     * @param output name of the output, empty for the usual one
     * @param then given what was found, on the event thread; nothing if the question is refused or fails
     * @return ends the look, after which nothing is handed over
     */
    Runnable sensitivity(Calculator calculator, Question question, String output, Consumer<Optional<Sensitivity>> then) {
        AtomicBoolean mine = new AtomicBoolean();
        Progress progress = begin(mine);
        looking.post(() -> {
            try {
                Sensitivity found = whatIf.sensitivity(library.snapshot(), calculator, question, output,
                        WhatIfService.USUAL_LIMIT, progress, Locale.getDefault());
                hand(progress, () -> then.accept(Optional.of(found)));
            } catch (CancellationException e) {
                return; // a newer question is on its way
            } catch (QuestionRefusedException | RuntimeException | IOException e) {
                hand(progress, () -> then.accept(Optional.empty())); // the result beside says what is wrong
            }
        }, PAUSE_MILLIS);
        return () -> mine.set(true);
    }

    /** Compares scenarios; a comparison begun before ends. Nothing is handed over if it fails. */
    void compare(Calculator calculator, List<Scenario> scenarios, Consumer<Optional<ScenarioComparison>> then) {
        Progress progress = begin(new AtomicBoolean());
        looking.post(() -> {
            if (progress.isCancelled()) {
                return;
            }
            try {
                ScenarioComparison side = whatIf.compare(library.snapshot(), calculator, scenarios, Locale.getDefault());
                hand(progress, () -> then.accept(Optional.of(side)));
            } catch (RuntimeException | IOException e) {
                hand(progress, () -> then.accept(Optional.empty()));
            }
        }, PAUSE_MILLIS);
    }

    private Progress begin(AtomicBoolean mine) {
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
            return new Outcome(Optional.of(answer), List.of(), "", index,
                    picture(snapshot, calculator, question, answer), service.jurisdictions(snapshot, calculator));
        } catch (QuestionRefusedException e) {
            return failed(e.issues(), "", index);
        } catch (CalculatorFaultException | IOException e) {
            return failed(List.of(), String.valueOf(e.getMessage()), index);
        } catch (RuntimeException e) { // a fault of ours; the window goes on and says so
            Logger.getLogger(CalculatorPresenter.class.getName()).log(Level.WARNING, calculator.id(), e);
            return failed(List.of(), e.toString(), index);
        }
    }

    private static Outcome failed(List<Issue> issues, String failure, CitationIndex index) {
        return new Outcome(Optional.empty(), issues, failure, index, Optional.empty(), List.of());
    }
}
