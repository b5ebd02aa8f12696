package org.guiju.regulation.api.validity;

import java.time.LocalDate;
import java.util.Objects;
import org.guiju.regulation.api.Address;

/**
 * What somebody recorded about a document or provision because the held texts do not say it: this was repealed, amended,
 * replaced, prolonged or came into force. Kept as content of kind {@code effects}.
 *
 * @param id id, unique in its module
 * @param type what happened
 * @param target document or provision concerned, if it is held; without a date all its expressions up to then are meant
 * @param targetTitle title where the target is named by its title, else null
 * @param targetNumber document number where the target is named by it, normalised, else null
 * @param by title of the decision that did it, or null
 * @param byNumber number of that decision, normalised, or null
 * @param byWork work of that decision if it is held, else null
 * @param date day from which the effect holds; for {@link Type#EXTENDS} the new last day
 * @param source where this can be read: a page of a gazette, an address
 * @param recordedBy who recorded it
 * @param recordedOn when
 * @param note remark, or null
 * @param replacement new words of the provision, or null
 */
public record Effect(
        String id,
        Type type,
        Address target,
        String targetTitle,
        String targetNumber,
        String by,
        String byNumber,
        String byWork,
        LocalDate date,
        String source,
        String recordedBy,
        LocalDate recordedOn,
        String note,
        String replacement) {

    /** What happened to the target. */
    public enum Type {
        /** 废止. */
        REPEALS,
        /** 修改. */
        AMENDS,
        /** 代替. */
        SUPERSEDES,
        /** 施行: came into force on the date. */
        EFFECTIVE,
        /** 延续: applies up to and including the date. */
        EXTENDS,
        /** 届期: applied up to and including the date. */
        EXPIRES
    }

    /**
     * Checks that there is a target, a date and a source.
     *
     * @throws EffectRefusedException if one is missing
     */
    public Effect {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        if (target == null && blank(targetTitle) && blank(targetNumber)) {
            throw new EffectRefusedException(EffectRefusedException.Reason.NO_TARGET);
        }
        if (blank(source)) {
            throw new EffectRefusedException(EffectRefusedException.Reason.NO_SOURCE);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
