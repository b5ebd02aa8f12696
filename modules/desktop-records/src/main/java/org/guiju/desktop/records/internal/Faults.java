package org.guiju.desktop.records.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.records.api.Subject;
import org.guiju.regulation.api.Issue;

/**
 * What is wrong with a subject that was typed.
 *
 * @param fields messages by the name of the fact, or {@code /name}, {@code /id}, {@code /parent}
 * @param others messages that belong to no field
 */
record Faults(Map<String, String> fields, List<String> others) {

    static final Faults NONE = new Faults(Map.of(), List.of());

    /** Copies the collections. */
    Faults {
        fields = Map.copyOf(fields);
        others = List.copyOf(others);
    }

    boolean none() {
        return fields.isEmpty() && others.isEmpty();
    }

    /** Faults of a subject, at the fields that they are about. */
    static Faults of(Subject subject, List<Issue> issues) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (Issue issue : issues) {
            String[] path = issue.path().split("/");
            if (path.length > 2 && path[1].equals("facts") && path[2].matches("\\d+")
                    && Integer.parseInt(path[2]) < subject.facts().size()) {
                String fact = subject.facts().get(Integer.parseInt(path[2])).name();
                fields.putIfAbsent(fact, issue.message().startsWith(fact + "：")
                        ? issue.message().substring(fact.length() + 1) : issue.message());
            } else if (path.length == 2 && List.of("name", "id", "parent", "jurisdiction", "note").contains(path[1])) {
                fields.putIfAbsent(issue.path(), issue.message());
            } else {
                others.add(issue.message());
            }
        }
        return new Faults(fields, others);
    }
}
