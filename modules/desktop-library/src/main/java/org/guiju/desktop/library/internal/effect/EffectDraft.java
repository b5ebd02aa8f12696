package org.guiju.desktop.library.internal.effect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.text.DocumentNumbers;
import org.guiju.regulation.api.validity.Effect;

/**
 * An effect as it is being filled in. Knows no Swing.
 *
 * @param target document or provision
 * @param type what happened
 * @param date date as typed
 * @param by title of the decision as typed
 * @param byNumber its number as typed
 * @param source where it can be read
 * @param note remark
 * @param replacement new words of the provision
 */
public record EffectDraft(
        Address target, Effect.Type type, String date, String by, String byNumber, String source, String note, String replacement) {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    /** What is wrong, in words for the user; empty if it can be recorded. */
    public Optional<String> fault() {
        if (date.isBlank()) {
            return Optional.of(Words.of("effect.nodate"));
        }
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            return Optional.of(Words.of("effect.baddate"));
        }
        if (day.get().isBefore(EARLIEST) || day.get().getYear() > 2200) {
            return Optional.of(Words.of("effect.faraway"));
        }
        if (source.isBlank()) {
            return Optional.of(Words.of("effect.nosource"));
        }
        if (type == Effect.Type.SUPERSEDES && by.isBlank() && byNumber.isBlank()) {
            return Optional.of(Words.of("effect.noby"));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The effect.
     *
     * @throws IllegalStateException if there is a fault
     */
    public Effect effect(String id, String recordedBy, LocalDate recordedOn) {
        fault().ifPresent(f -> {
            throw new IllegalStateException(f);
        });
        return new Effect(id, type, target, null, null, text(by),
                byNumber.isBlank() ? null : DocumentNumbers.normalize(byNumber), null, day().orElseThrow(), source.strip(),
                recordedBy, recordedOn, text(note), text(replacement));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
