package org.guiju.importing.internal.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;

/**
 * Gives element ids in the manner of Akoma Ntoso. Articles run through a document, so parts, chapters and sections are not in
 * theirs; tables and boxes have one numbering for the whole document. Ids that would repeat get {@code -2}, {@code -3} in
 * order of the text.
 */
final class EIds {

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /** The provisions with their ids. */
    List<Provision> assign(List<Draft> drafts) {
        return drafts.stream().map(draft -> provision(draft, "", "")).toList();
    }

    private Provision provision(Draft draft, String parent, String annex) {
        String base = switch (draft.kind) {
            case ARTICLE -> annex;
            case TABLE, BOX -> "";
            default -> parent;
        };
        String prefix = draft.prefix == null ? draft.kind.prefix() : draft.prefix;
        String own;
        if (isUnnumbered(draft.kind)) {
            own = prefix;
        } else if (draft.number != null) {
            own = prefix + "_" + draft.number;
        } else {
            own = prefix + "_" + counters.merge(base + "/" + prefix, 1, Integer::sum);
        }
        String id = unique(base.isEmpty() ? own : base + "__" + own, isUnnumbered(draft.kind) ? "_" : "-");
        String inner = draft.kind == ProvisionKind.ANNEX ? id : annex;
        List<Provision> children = draft.children.stream().map(child -> provision(child, id, inner)).toList();
        return new Provision(id, draft.kind, draft.label, draft.heading, draft.text, draft.cells, children, draft.source);
    }

    private String unique(String id, String joint) {
        String candidate = id;
        for (int n = 2; !used.add(candidate); n++) {
            candidate = id + joint + n;
        }
        return candidate;
    }

    private static boolean isUnnumbered(ProvisionKind kind) {
        return kind == ProvisionKind.PREAMBLE || kind == ProvisionKind.CLOSING || kind == ProvisionKind.SIGNATURE;
    }
}
