package org.guiju.calculation.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guiju.calculation.api.Answer;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.api.validity.ValidityIndex;

/** Tells when a document that an answer rests on is not in force on the selecting date. */
final class StatusWarnings {

    private final LibrarySnapshot library;
    private final ValidityIndex validity;
    private final Locale locale;

    StatusWarnings(LibrarySnapshot library, ValidityIndex validity, Locale locale) {
        this.library = library;
        this.validity = validity;
        this.locale = locale;
    }

    Answer added(Answer answer) {
        Set<String> works = new TreeSet<>();
        answer.steps().forEach(s -> works(s, works));
        List<String> warnings = new ArrayList<>(answer.warnings());
        Words words = new Words(locale);
        for (String work : works) {
            Optional<DocumentMetadata> document = library.expression(work, answer.on());
            if (document.isPresent()) {
                Validity status = validity.of(document.get(), answer.on(), locale);
                if (status.status() != DocumentStatus.IN_FORCE) {
                    warnings.add(words.say("status.warning",
                            "《" + document.get().title() + "》", answer.on().toString(), status.sentence()));
                }
            }
        }
        return warnings.size() == answer.warnings().size() ? answer : answer.withWarnings(warnings);
    }

    private static void works(Answer.Step step, Set<String> into) {
        for (String citation : step.citations()) {
            try {
                into.add(Address.parse(citation).work());
            } catch (IllegalArgumentException e) {
                continue; // a text that is not held
            }
        }
        step.steps().forEach(s -> works(s, into));
    }
}
