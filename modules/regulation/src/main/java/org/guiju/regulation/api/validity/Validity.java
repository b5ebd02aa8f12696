package org.guiju.regulation.api.validity;

import java.time.LocalDate;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentStatus;

/**
 * Status of a document or provision on a date and what it rests on.
 *
 * @param target document or provision asked about
 * @param on date asked about
 * @param status its status then
 * @param since day from which it has this status, or null if not known
 * @param until last day on which the status is known to last, or null if no end is known
 * @param grounds what says so, the deciding one first; empty where nothing speaks against its being in force
 * @param checkedUpTo day up to which the status was checked, or null
 * @param sentence one sentence for the reader, in the language asked for
 */
public record Validity(
        Address target,
        LocalDate on,
        DocumentStatus status,
        LocalDate since,
        LocalDate until,
        List<Ground> grounds,
        LocalDate checkedUpTo,
        String sentence) {

    /** Copies the list. */
    public Validity {
        grounds = List.copyOf(grounds);
    }

    /**
     * A decision or fact from which a status follows.
     *
     * @param kind what it is
     * @param status status that it gives from its date on
     * @param date day from which it holds
     * @param by document or provision that says so, if held, else null
     * @param title title (or number) of the deciding document as a reader sees it, or null
     * @param words its words or the recorded source, or null
     * @param effectId id of the recorded effect, or null
     * @param provisions provisions concerned where it does not concern the whole document
     */
    public record Ground(
            Kind kind,
            DocumentStatus status,
            LocalDate date,
            Address by,
            String title,
            String words,
            String effectId,
            List<String> provisions) {

        /** Copies the list. */
        public Ground {
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
        }
    }

    /** What a ground is. */
    public enum Kind {
        /** Another document says so. */
        RELATION,
        /** It has a term of its own. */
        OWN_TERM,
        /** A later expression of the same work is held. */
        LATER_EXPRESSION,
        /** It does not apply yet. */
        NOT_YET_EFFECTIVE,
        /** Somebody recorded it. */
        RECORDED_EFFECT
    }
}
