package org.guiju.exchange.api.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;

/** Parts of a document with the headings above them, as a document of its own. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The provisions with all below them, and above them what they are part of, without its other parts.
     *
     * @param eIds element ids, all of them in the document
     * @throws IllegalArgumentException if one is not
     */
    public static LegalDocument of(LegalDocument document, Set<String> eIds) {
        Set<String> missing = new HashSet<>(eIds);
        document.provisions().forEach(p -> missing.remove(p.eId()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no provision " + String.join(", ", missing) + " in " + document.metadata().id());
        }
        List<Provision> body = kept(document.body(), eIds);
        Set<String> held = new HashSet<>();
        body.stream().flatMap(Provision::walk).forEach(p -> held.add(p.eId()));
        return new LegalDocument(
                document.metadata(),
                body,
                document.citations().stream().filter(c -> held.contains(c.eId())).toList(),
                document.definitions().stream().filter(d -> held.contains(d.eId())).toList());
    }

    private static List<Provision> kept(List<Provision> provisions, Set<String> eIds) {
        List<Provision> out = new ArrayList<>();
        for (Provision p : provisions) {
            if (eIds.contains(p.eId())) {
                out.add(p);
                continue;
            }
            List<Provision> children = kept(p.children(), eIds);
            if (!children.isEmpty()) {
                out.add(new Provision(p.eId(), p.kind(), p.label(), p.heading(), p.text(), p.cells(),
                        withHeaderRows(p, children), p.source()));
            }
        }
        return out;
    }

    /** A row of a table means nothing without the rows that head it. */
    private static List<Provision> withHeaderRows(Provision table, List<Provision> rows) {
        List<Provision> out = new ArrayList<>(table.children().stream()
                .filter(Provision::isHeaderRow)
                .filter(header -> !rows.contains(header))
                .toList());
        out.addAll(rows);
        return out;
    }
}
