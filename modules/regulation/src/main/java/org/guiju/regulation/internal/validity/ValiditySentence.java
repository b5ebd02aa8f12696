package org.guiju.regulation.internal.validity;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.validity.Validity.Ground;
import org.guiju.regulation.api.validity.Validity.Kind;

/** Says a status in one sentence. It never claims more than was checked. */
final class ValiditySentence {

    private static final String BUNDLE = "org.guiju.regulation.validity.Bundle";

    private final ResourceBundle words;
    private final DateTimeFormatter dates;

    ValiditySentence(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        words = ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                ValiditySentence.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        dates = chinese
                ? DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE)
                : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    }

    String of(DocumentMetadata document, String eId, Timeline.State state, LocalDate on) {
        String subject = words.getString(eId == null ? "subject.document" : "subject.provision");
        return status(subject, state) + checked(document, on);
    }

    private String status(String subject, Timeline.State state) {
        if (state.grounds().isEmpty()) {
            return state.until() == null
                    ? format("inForce", subject, date(state.since()))
                    : format("inForceUntil", subject, date(state.since()), date(state.until()));
        }
        Ground ground = state.grounds().get(0);
        String by = ground.title() == null
                ? words.getString("unnamed")
                : ground.title().replace('《', '〈').replace('》', '〉');
        String key = switch (ground.kind()) {
            case NOT_YET_EFFECTIVE -> "notYet";
            case OWN_TERM -> "expired";
            case LATER_EXPRESSION -> "laterExpression";
            case RELATION -> state.status() == DocumentStatus.REPEALED ? "repealed"
                    : ground.provisions().isEmpty() ? "amended" : "partlyAmended";
            case RECORDED_EFFECT -> switch (state.status()) {
                case REPEALED -> "recordedRepeal";
                case EXPIRED -> "recordedExpiry";
                default -> ground.provisions().isEmpty() ? "recordedAmendment" : "recordedPartlyAmended";
            };
        };
        boolean last = ground.kind() == Kind.OWN_TERM
                || state.status() == DocumentStatus.EXPIRED;
        return format(key, subject, date(last ? ground.date().minusDays(1) : ground.date()), by,
                ground.words() == null ? "" : ground.words());
    }

    private String checked(DocumentMetadata document, LocalDate on) {
        LocalDate checked = document.checkedUpTo();
        if (checked == null) {
            return words.getString("unchecked");
        }
        return format(on.isAfter(checked) ? "checkedBefore" : "checkedUpTo", date(checked));
    }

    private String date(LocalDate date) {
        return date == null ? words.getString("unknownDate") : dates.format(date);
    }

    private String format(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }
}
