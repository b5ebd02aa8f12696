package org.guiju.regulation.internal.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.validity.Validity.Ground;
import org.guiju.regulation.api.validity.Validity.Kind;

/**
 * What changes the status of one document, in order of time.
 *
 * @param start day from which it applies
 * @param term what ends it by its own words, or null
 * @param grounds what others do to it
 */
record Timeline(LocalDate start, Ground term, List<Ground> grounds) {

    Timeline {
        grounds = grounds.stream().sorted(Comparator.comparing(Ground::date)).toList();
    }

    /**
     * Status on a date.
     *
     * @param status the status
     * @param since day from which it has it
     * @param until last day known, or null
     * @param grounds what says so, the deciding one first
     */
    record State(DocumentStatus status, LocalDate since, LocalDate until, List<Ground> grounds) {}

    /** Status of the document, or of a provision of it, on a date. */
    State at(String eId, LocalDate on) {
        if (on.isBefore(start)) {
            Ground ground = new Ground(
                    Kind.NOT_YET_EFFECTIVE, DocumentStatus.NOT_YET_IN_FORCE, start, null, null, null, null, List.of());
            return new State(DocumentStatus.NOT_YET_IN_FORCE, null, start.minusDays(1), List.of(ground));
        }
        List<Ground> concerned = concerned(eId);
        List<Ground> past = new ArrayList<>(concerned.stream().filter(g -> !g.date().isAfter(on)).toList());
        past.sort(Comparator.comparingInt((Ground g) -> -weight(g)).thenComparing(Ground::date));
        LocalDate next = concerned.stream().map(Ground::date).filter(d -> d.isAfter(on)).min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate until = next == null ? null : next.minusDays(1);
        if (past.isEmpty()) {
            return new State(DocumentStatus.IN_FORCE, start, until, List.of());
        }
        Ground deciding = past.get(0);
        return new State(deciding.status(), deciding.date(), deciding.status() == DocumentStatus.AMENDED ? until : null, past);
    }

    /** A ground for the whole concerns every provision; one for a provision concerns it, its parts and the whole. */
    private List<Ground> concerned(String eId) {
        List<Ground> found = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.provisions().isEmpty()) {
                found.add(ground);
            } else if (eId == null) {
                found.add(new Ground(ground.kind(), DocumentStatus.AMENDED, ground.date(), ground.by(), ground.title(),
                        ground.words(), ground.effectId(), ground.provisions()));
            } else if (ground.provisions().stream().anyMatch(p -> eId.equals(p) || eId.startsWith(p + "__"))) {
                found.add(ground);
            } else if (ground.provisions().stream().anyMatch(p -> p.startsWith(eId + "__"))) {
                found.add(new Ground(ground.kind(), DocumentStatus.AMENDED, ground.date(), ground.by(), ground.title(),
                        ground.words(), ground.effectId(), ground.provisions()));
            }
        }
        if (term != null) {
            found.add(term);
        }
        return found;
    }

    /** What ended it decides, the first to do so: a plan whose term was over is not repealed by the next one. */
    private static int weight(Ground ground) {
        return switch (ground.status()) {
            case REPEALED, EXPIRED -> 2;
            default -> 1;
        };
    }
}
