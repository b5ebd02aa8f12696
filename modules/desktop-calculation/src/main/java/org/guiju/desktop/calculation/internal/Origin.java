package org.guiju.desktop.calculation.internal;

import org.guiju.calculation.api.Question;
import org.guiju.records.api.Kept;
import org.guiju.records.api.SavedCase;

/**
 * Where what stands in a scenario came from.
 *
 * @param subject id of the subject whose facts were filled in, null if none
 * @param subjectName its name
 * @param kept the case that was opened or kept, null if none
 * @param asked the question of the case as the form holds it, null if there is no case
 */
record Origin(String subject, String subjectName, Kept<SavedCase> kept, Question asked) {

    /** A scenario that was filled in by hand. */
    static final Origin NONE = new Origin(null, "", null, null);

    Origin withSubject(String id, String name) {
        return new Origin(id, name, kept, asked);
    }

    Origin withCase(Kept<SavedCase> other, Question question) {
        return new Origin(subject, subjectName, other, question);
    }

    /** What is said above the form, empty if there is nothing to say. */
    String words() {
        String about = subject == null ? "" : Words.of("origin.subject", subjectName);
        String of = kept == null ? "" : Words.of("origin.case", kept.record().title());
        return about.isEmpty() || of.isEmpty() ? about + of : about + " · " + of;
    }
}
