package org.guiju.desktop.records.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guiju.calculation.api.Labels;
import org.guiju.desktop.shell.api.Phrases;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Subject;

/** What a change made different, in words. */
final class Differences {

    private Differences() {}

    /** Of a change in the history; empty where a subject was made or removed. */
    static String of(Change change, SubjectView view) {
        if (change.type() != Change.Type.SUBJECT || change.before() == null || change.after() == null) {
            return "";
        }
        try {
            return between(RecordJson.subject(change.before(), Words.locale()),
                    RecordJson.subject(change.after(), Words.locale()), view);
        } catch (RecordRefusedException e) {
            return ""; // written by a version that knew another form
        }
    }

    /** Between two states of a subject. */
    static String between(Subject before, Subject after, SubjectView view) {
        List<String> parts = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            parts.add(Words.of("field.name") + Words.of("colon") + before.name() + " → " + after.name());
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            parts.add(Words.of("field.parent"));
        }
        if (!Objects.equals(before.jurisdiction(), after.jurisdiction())) {
            parts.add(Words.of("field.jurisdiction") + Words.of("colon") + before.jurisdiction() + " → " + after.jurisdiction());
        }
        if (!Objects.equals(before.note(), after.note())) {
            parts.add(Words.of("field.note"));
        }
        Set<String> names = new LinkedHashSet<>();
        before.facts().forEach(f -> names.add(f.name()));
        after.facts().forEach(f -> names.add(f.name()));
        for (String name : names) {
            List<Fact> was = before.facts().stream().filter(f -> f.name().equals(name)).toList();
            List<Fact> is = after.facts().stream().filter(f -> f.name().equals(name)).toList();
            if (!was.equals(is)) {
                Labels labels = view.labels(name);
                parts.add(labels.of(name) + Words.of("colon") + values(was, labels) + " → " + values(is, labels));
            }
        }
        return String.join(Words.of("semicolon"), parts);
    }

    private static String values(List<Fact> facts, Labels labels) {
        return facts.isEmpty() ? "—" : Phrases.enumeration(facts.stream()
                .map(f -> Words.value(f.value(), labels) + (f.from() == null && f.until() == null ? ""
                        : Words.chinese() ? "（" + period(f) + "）" : " (" + period(f) + ")"))
                .toList());
    }

    private static String period(Fact fact) {
        return (fact.from() == null ? "…" : fact.from()) + " – " + (fact.until() == null ? "…" : fact.until());
    }
}
