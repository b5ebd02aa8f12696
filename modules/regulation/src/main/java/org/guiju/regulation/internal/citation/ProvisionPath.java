package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a provision as the words name it, outermost first: 第三十三条第一项.
 *
 * @param steps at least one step
 */
record ProvisionPath(List<Step> steps) {

    ProvisionPath {
        steps = List.copyOf(steps);
    }

    Step first() {
        return steps.get(0);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** This path with its last step replaced. */
    ProvisionPath withLast(Step step) {
        List<Step> changed = new ArrayList<>(steps.subList(0, steps.size() - 1));
        changed.add(step);
        return new ProvisionPath(changed);
    }

    /** The eId that the words name, for documents whose tree is not at hand. Chapters are not in an article's eId. */
    String eId() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).unit() == Unit.ARTICLE) {
                from = i;
            }
        }
        return String.join("__", steps.subList(from, steps.size()).stream().map(Step::eIdPart).toList());
    }
}
