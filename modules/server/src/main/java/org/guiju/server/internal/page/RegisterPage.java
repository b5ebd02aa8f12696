package org.guiju.server.internal.page;

import java.util.List;
import java.util.Map;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;

/**
 * The register.
 *
 * @param frame what stands around it
 * @param kinds all kinds
 * @param kind id of the kind shown, null for all
 * @param groups subjects by kind
 * @param counts number of subjects by id of the kind
 * @param names names of subjects by id, to name what a subject belongs to
 * @param place where the register is kept
 * @param fault what was wrong with the draft, null if nothing
 */
public record RegisterPage(
        Frame frame,
        List<SubjectKind> kinds,
        String kind,
        Map<SubjectKind, List<Kept<Subject>>> groups,
        Map<String, Integer> counts,
        Map<String, String> names,
        String place,
        String fault) {

    /** Number of subjects shown. */
    public int total() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** Name of a kind. */
    public String name(SubjectKind of) {
        return of.name(frame.texts().locale());
    }
}
