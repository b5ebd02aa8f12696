package org.guiju.importing.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.SourceSpan;

/** A provision under construction. */
final class Draft {

    final ProvisionKind kind;
    final String label;
    final List<Draft> children = new ArrayList<>();
    String heading = "";
    String text = "";
    /** Number in its eId, such as {@code 12-1} or {@code A}; null to be counted. */
    String number;
    /** Word that replaces the kind's prefix in its eId, or null. */
    String prefix;
    Scheme scheme;
    int rank;
    List<Cell> cells = List.of();
    SourceSpan source;

    Draft(ProvisionKind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    boolean hasHeading() {
        return !heading.isEmpty();
    }

    Draft add(Draft child) {
        children.add(child);
        return child;
    }
}
