package org.guiju.regulation.internal.citation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One provision or a range of them: 第十条至第十四条.
 *
 * @param from first
 * @param to last, the same as {@code from} for a single provision
 */
record PathRange(ProvisionPath from, ProvisionPath to) {

    private static final int LONGEST = 200;

    static PathRange single(ProvisionPath path) {
        return new PathRange(path, path);
    }

    boolean isSingle() {
        return from.equals(to);
    }

    /** All paths from first to last where only plain numbers are between, else the two ends. */
    List<ProvisionPath> expand() {
        if (isSingle()) {
            return List.of(from);
        }
        Step a = from.last();
        Step b = to.last();
        boolean countable = a.unit() == b.unit() && from.steps().size() == to.steps().size()
                && a.value() >= 0 && b.value() >= a.value() && b.value() - a.value() <= LONGEST;
        return countable
                ? IntStream.rangeClosed(a.value(), b.value())
                        .mapToObj(n -> from.withLast(new Step(a.unit(), Integer.toString(n), a.bracketed())))
                        .toList()
                : List.of(from, to);
    }
}
