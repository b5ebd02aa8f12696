package org.guiju.desktop.records.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.StoreFailedException;
import org.guiju.regulation.api.Issue;

/** Does work in the background and hands over what came of it on the event thread; what failed is told to the display. */
final class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    private final Records records;
    private final Executor background;
    private final Executor events;
    private final RegisterDisplay display;

    Desk(Records records, Executor background, Executor events, RegisterDisplay display) {
        this.records = records;
        this.background = background;
        this.events = events;
        this.display = display;
    }

    /** Work that may be refused. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, RecordRefusedException, RevisionConflictException, QuestionRefusedException;
    }

    /** Works; whatever is refused is told as a sentence. */
    <T> void run(Work<T> work, Consumer<T> then) {
        run(work, then, e -> false);
    }

    /**
     * Works.
     *
     * @param then given the result, on the event thread
     * @param refused given what stopped it, on the event thread; false if it shall be told as a sentence
     */
    <T> void run(Work<T> work, Consumer<T> then, java.util.function.Predicate<Exception> refused) {
        background.execute(() -> {
            try {
                T came = work.run();
                events.execute(() -> then.accept(came));
            } catch (StoreFailedException e) {
                events.execute(() -> display.showUnavailable(place(), reason(e)));
            } catch (IOException | RecordRefusedException | RevisionConflictException | QuestionRefusedException
                    | RuntimeException e) {
                if (e instanceof RuntimeException && !(e instanceof UncheckedIOException)) {
                    LOG.log(Level.WARNING, "register window", e);
                }
                events.execute(() -> {
                    if (!refused.test(e)) {
                        display.tell(sentence(e));
                    }
                });
            }
        });
    }

    /** Where the register is, as far as that can be said. */
    private String place() {
        try {
            return records.register().place();
        } catch (RuntimeException e) { // the setting itself cannot be read
            return "";
        }
    }

    /** Why the store failed, without the place that is named beside it. */
    private static String reason(StoreFailedException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank() ? deepest.toString() : message.lines().findFirst().orElse("").strip();
    }

    /** What is told about something that was refused or failed. */
    static String sentence(Exception e) {
        return switch (e) {
            case RecordRefusedException refused -> String.join("  ", refused.issues().stream().map(Issue::message).toList());
            case QuestionRefusedException refused -> String.join("  ", refused.issues().stream()
                    .map(i -> i.path().replaceFirst("^/inputs/", "") + " " + i.message()).toList());
            case RevisionConflictException conflict -> Words.of("conflict.told");
            case NoSuchFileException none -> Words.of("file.none", none.getFile());
            case CharacterCodingException none -> Words.of("file.coding");
            case UncheckedIOException wrapped -> sentence(wrapped.getCause());
            default -> Words.of("failed", e.getMessage() == null ? e.toString() : e.getMessage());
        };
    }
}
