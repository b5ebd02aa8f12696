package org.guiju.records.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Subject;

/** What is known about a subject with what it belongs to. */
public final class Inheritance {

    /** Longest chain of subjects that belong to each other. */
    static final int DEEPEST = 20;

    private Inheritance() {}

    /**
     * Its own facts on a day, then those of what it belongs to, by name.
     *
     * @param subjects finds a subject by its id
     */
    public static Map<String, Fact> known(Subject subject, LocalDate on, Function<String, Optional<Subject>> subjects) {
        Map<String, Fact> known = new LinkedHashMap<>(subject.known(on));
        String above = subject.parent();
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            Optional<Subject> parent = subjects.apply(above);
            parent.ifPresent(p -> p.known(on).forEach(known::putIfAbsent));
            above = parent.map(Subject::parent).orElse(null);
        }
        return known;
    }
}
