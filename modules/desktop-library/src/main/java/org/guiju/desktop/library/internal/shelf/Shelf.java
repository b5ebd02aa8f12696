package org.guiju.desktop.library.internal.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the list shows.
 *
 * @param groups groups in order, none of them empty
 * @param shown number of different documents listed
 * @param total number of documents without the filter
 * @param filtered whether a filter is set
 */
record Shelf(List<Group> groups, int shown, int total, boolean filtered) {

    /** Documents that belong together. */
    record Group(String name, List<ShelfEntry> entries) {}

    static Shelf of(List<ShelfEntry> entries, Grouping grouping, String filter, Map<String, String> domains) {
        List<String> words = ShelfEntry.words(filter);
        Map<String, Group> groups = new TreeMap<>(Comparator.naturalOrder());
        Set<ShelfEntry> shown = new LinkedHashSet<>();
        for (ShelfEntry entry : entries) {
            if (entry.matches(words)) {
                for (Grouping.Key key : grouping.keys(entry, domains)) {
                    groups.computeIfAbsent(key.order(), k -> new Group(key.name(), new ArrayList<>())).entries().add(entry);
                    shown.add(entry);
                }
            }
        }
        groups.values().forEach(g -> g.entries().sort(ShelfEntry.ORDER));
        return new Shelf(List.copyOf(groups.values()), shown.size(), entries.size(), !words.isEmpty());
    }
}
