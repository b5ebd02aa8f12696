package org.guiju.regulation.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something stands: {@code work@date#eId}. Everything in Guiju that rests on law cites addresses.
 *
 * @param work slug of the work, see {@link ExpressionId}
 * @param date date of the expression, or null for the one in force on the date asked about
 * @param eId element id inside the document in the manner of Akoma Ntoso ({@code art_6__para_1__point_3}), or null for
 *     the whole document
 */
public record Address(String work, LocalDate date, String eId) {

    private static final Pattern EID = Pattern.compile("[a-z]+(_[A-Za-z0-9-]+)?(__[a-z]+(_[A-Za-z0-9-]+)?)*");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the element id is malformed
     */
    public Address {
        if (work == null || work.isEmpty()) {
            throw new IllegalArgumentException("an address needs a work");
        }
        if (eId != null && !EID.matcher(eId).matches()) {
            throw new IllegalArgumentException("malformed eId '" + eId + "'");
        }
    }

    /**
     * Reads {@code work}, {@code work@date}, {@code work#eId} or {@code work@date#eId}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Address parse(String text) {
        String rest = text;
        String eId = null;
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            eId = rest.substring(hash + 1);
            rest = rest.substring(0, hash);
        }
        int at = rest.indexOf('@');
        try {
            return at < 0
                    ? new Address(rest, null, eId)
                    : new Address(rest.substring(0, at), LocalDate.parse(rest.substring(at + 1)), eId);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("address must be work@yyyy-mm-dd#eId, got '" + text + "'", e);
        }
    }

    /** The expression named, if the address has a date. */
    public Optional<ExpressionId> expression() {
        return date == null ? Optional.empty() : Optional.of(new ExpressionId(work, date));
    }

    @Override
    public String toString() {
        return work + (date == null ? "" : "@" + date) + (eId == null ? "" : "#" + eId);
    }
}
