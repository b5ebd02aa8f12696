package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;

/** Reads an eId that names a provision of another document back into the steps of the words. */
final class EIdPath {

    private EIdPath() {}

    /** The path, or null if a part is of no known kind. */
    static ProvisionPath of(String eId) {
        List<Step> steps = new ArrayList<>();
        for (String part : eId.split("__")) {
            int at = part.indexOf('_');
            Unit unit = at < 0 ? null : unit(part.substring(0, at));
            if (unit == null) {
                return null;
            }
            boolean dotted = unit == Unit.TABLE || unit == Unit.ANNEX;
            String number = part.substring(at + 1);
            steps.add(new Step(unit, dotted ? number.replace('-', '.') : number, false));
        }
        return new ProvisionPath(steps);
    }

    private static Unit unit(String prefix) {
        for (Unit unit : Unit.values()) {
            if (unit.prefix().equals(prefix)) {
                return unit;
            }
        }
        return null;
    }
}
