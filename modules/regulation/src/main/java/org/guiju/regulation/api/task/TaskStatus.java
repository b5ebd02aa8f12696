package org.guiju.regulation.api.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A task as it stands at one moment.
 *
 * @param id id, cannot be guessed
 * @param title what it does, in the language of whom it works for
 * @param state where it stands
 * @param done units done
 * @param total units in all, 0 if unknown
 * @param message what it does just now, or what it came to; may be empty
 * @param created when it was asked for
 * @param ended when it ended, empty while it has not
 * @param failure why it failed, empty if it did not
 */
public record TaskStatus(
        String id,
        String title,
        TaskState state,
        long done,
        long total,
        String message,
        Instant created,
        Optional<Instant> ended,
        Optional<String> failure) {

    /** Share that is done, 0 to 1; empty if the total is unknown. A task that is done has 1. */
    public Optional<Double> share() {
        if (state == TaskState.DONE) {
            return Optional.of(1.0);
        }
        return total <= 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) done / total));
    }

    /** Time from when it was asked for to its end, or to now. */
    public Duration elapsed() {
        return Duration.between(created, ended.orElseGet(Instant::now));
    }
}
