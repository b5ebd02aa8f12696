package org.guiju.desktop.records.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.records.api.Fact;
import org.guiju.records.api.FactWords;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;

/**
 * All subjects.
 *
 * @param place where the register is kept
 * @param sequence place in the history up to which it is
 * @param kinds all kinds, in order
 * @param entries the subjects, by kind and name
 */
record Overview(String place, long sequence, List<SubjectKind> kinds, List<Entry> entries) {

    /**
     * A subject in the list.
     *
     * @param kept the subject
     * @param above name of what it belongs to, empty if nothing
     * @param words what the filter looks in, small letters
     */
    record Entry(Kept<Subject> kept, String above, String words) {

        String id() {
            return kept.record().id();
        }

        String name() {
            return kept.record().name();
        }
    }

    static Overview of(String place, long sequence, List<SubjectKind> kinds, List<Kept<Subject>> subjects) {
        Map<String, String> names = new LinkedHashMap<>();
        subjects.forEach(k -> names.put(k.record().id(), k.record().name()));
        Map<String, SubjectKind> byId = new LinkedHashMap<>();
        kinds.forEach(k -> byId.put(k.id(), k));
        return new Overview(place, sequence, kinds, subjects.stream().map(k -> {
            Subject s = k.record();
            String above = s.parent() == null ? "" : names.getOrDefault(s.parent(), s.parent());
            SubjectKind kind = byId.get(s.kind());
            StringBuilder words = new StringBuilder(s.name()).append(' ').append(s.id()).append(' ').append(above).append(' ')
                    .append(kind == null ? s.kind() : kind.chinese() + " " + kind.english());
            for (Fact fact : s.facts()) {
                words.append(' ').append(FactWords.word(fact.value()));
            }
            return new Entry(k, above, words.toString().toLowerCase(Locale.ROOT));
        }).toList());
    }

    /** Subjects of a kind whose words contain all of the filter, by id of the kind in its order; kinds without any left out. */
    Map<SubjectKind, List<Entry>> groups(String filter) {
        String[] wanted = filter.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Map<SubjectKind, List<Entry>> groups = new LinkedHashMap<>();
        for (SubjectKind kind : kinds) {
            List<Entry> of = entries.stream()
                    .filter(e -> e.kept().record().kind().equals(kind.id()))
                    .filter(e -> java.util.Arrays.stream(wanted).allMatch(e.words()::contains))
                    .toList();
            if (!of.isEmpty()) {
                groups.put(kind, of);
            }
        }
        return groups;
    }

    SubjectKind kind(String id) {
        return kinds.stream().filter(k -> k.id().equals(id)).findFirst().orElse(null);
    }

    List<Entry> of(String kind) {
        return entries.stream().filter(e -> e.kept().record().kind().equals(kind)).toList();
    }
}
