package org.guiju.desktop.library.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;

/**
 * An entry of a document's outline.
 *
 * @param eId provision
 * @param kind kind of the provision
 * @param label its number as printed; may be empty
 * @param heading its heading, or its first words where it has none
 * @param children entries below it
 */
public record OutlineEntry(String eId, ProvisionKind kind, String label, String heading, List<OutlineEntry> children) {

    private static final int WORDS = 26;

    /** Copies the list. */
    public OutlineEntry {
        children = List.copyOf(children);
    }

    /** The outline of a document: divisions, articles, levels, tables, boxes, annexes. */
    public static List<OutlineEntry> of(LegalDocument document) {
        return entries(document.body());
    }

    private static List<OutlineEntry> entries(List<Provision> provisions) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (Provision p : provisions) {
            List<OutlineEntry> below = entries(p.children());
            if (belongs(p.kind()) && !(p.label().isEmpty() && p.heading().isEmpty())) {
                entries.add(new OutlineEntry(p.eId(), p.kind(), p.label(), words(p), below));
            } else {
                entries.addAll(below);
            }
        }
        return entries;
    }

    private static boolean belongs(ProvisionKind kind) {
        return switch (kind) {
            case PART, CHAPTER, SECTION, ARTICLE, LEVEL, TABLE, BOX, ANNEX -> true;
            default -> false;
        };
    }

    private static String words(Provision p) {
        if (!p.heading().isEmpty()) {
            return p.heading();
        }
        String text = p.walk().skip(p.text().isEmpty() ? 1 : 0).map(Provision::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return text.length() <= WORDS ? text : text.substring(0, WORDS) + "…";
    }

    /** Entries that contain the words, with those above them; all if there are no words. */
    public static List<OutlineEntry> filter(List<OutlineEntry> entries, String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return entries;
        }
        List<OutlineEntry> kept = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            List<OutlineEntry> below = filter(entry.children, wanted);
            if (entry.label.contains(wanted) || entry.heading.contains(wanted)) {
                kept.add(entry);
            } else if (!below.isEmpty()) {
                kept.add(new OutlineEntry(entry.eId, entry.kind, entry.label, entry.heading, below));
            }
        }
        return kept;
    }
}
