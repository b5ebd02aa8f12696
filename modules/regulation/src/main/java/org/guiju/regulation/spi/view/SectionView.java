package org.guiju.regulation.spi.view;

import java.util.List;
import java.util.Objects;

/**
 * One section beside a provision.
 *
 * @param id id of its provider
 * @param title title in the language asked for
 * @param entries what it lists, in order
 * @param total number of entries in all, more than are listed if the list was cut
 * @param empty sentence shown where there is no entry; null to leave an empty section out
 */
public record SectionView(String id, String title, List<SectionEntry> entries, int total, String empty) {

    /** Copies the list. */
    public SectionView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        entries = List.copyOf(entries);
    }

    /** A section that lists all there is and is left out when empty. */
    public static SectionView of(String id, String title, List<SectionEntry> entries) {
        return new SectionView(id, title, entries, entries.size(), null);
    }
}
