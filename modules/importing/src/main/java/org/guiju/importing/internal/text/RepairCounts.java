package org.guiju.importing.internal.text;

import java.util.Map;
import java.util.TreeMap;

/** Counts repairs by kind. Kinds are sorted, so that reports are the same every time. */
public final class RepairCounts {

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    /** Counts one repair. */
    public void add(String kind) {
        add(kind, 1);
    }

    /** Counts several repairs; nothing happens for 0. */
    public void add(String kind, int count) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
        }
    }

    /** Adds all counts of another. */
    public void addAll(Map<String, Integer> others) {
        others.forEach(this::add);
    }

    /** Counts so far, by kind. */
    public Map<String, Integer> toMap() {
        return new TreeMap<>(counts);
    }
}
