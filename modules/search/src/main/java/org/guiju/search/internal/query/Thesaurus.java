package org.guiju.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everyday words and the legal words they stand for, from the synonyms of all open modules. Immutable. */
public final class Thesaurus {

    /** Knows no words. */
    public static final Thesaurus EMPTY = new Thesaurus(List.of());

    private final List<Entry> entries;

    /** Of these entries. */
    public Thesaurus(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Words and what they stand for.
     *
     * @param words any of these in a query
     * @param legal adds these
     * @param weight how much they count beside the user's own words, 0 to 1
     */
    public record Entry(List<String> words, List<String> legal, double weight) {

        /** Copies the lists. */
        public Entry {
            words = List.copyOf(words);
            legal = List.copyOf(legal);
        }
    }

    /**
     * A legal expression that a query stands for.
     *
     * @param text the expression
     * @param weight how much it counts
     */
    public record Expansion(String text, double weight) {}

    /** What a query stands for beside its own words, each once. */
    public List<Expansion> expand(String query) {
        String folded = query.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        Set<String> seen = new LinkedHashSet<>();
        List<Expansion> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.words().stream().anyMatch(w -> folded.contains(w.toLowerCase(Locale.ROOT)))) {
                for (String legal : entry.legal()) {
                    if (!folded.contains(legal) && seen.add(legal)) {
                        found.add(new Expansion(legal, entry.weight()));
                    }
                }
            }
        }
        return found;
    }
}
