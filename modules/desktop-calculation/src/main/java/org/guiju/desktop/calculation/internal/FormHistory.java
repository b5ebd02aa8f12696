package org.guiju.desktop.calculation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stood in a form before: typing within one field is one step. Event thread only. */
final class FormHistory {

    private static final int MOST = 200;

    private final List<Map<String, Object>> states = new ArrayList<>();
    private int now;
    private String field = "";
    private long at;

    FormHistory(Map<String, Object> first) {
        states.add(first);
    }

    /**
     * Keeps a state.
     *
     * @param millis time, by which quick changes of one field are taken together
     */
    void keep(Map<String, Object> state, long millis, long together) {
        if (state.equals(states.get(now))) {
            return;
        }
        String changed = changed(states.get(now), state);
        states.subList(now + 1, states.size()).clear();
        if (now > 0 && changed.equals(field) && !changed.isEmpty() && millis - at < together) {
            states.set(now, state);
        } else {
            states.add(state);
            if (states.size() > MOST) {
                states.removeFirst();
            }
            now = states.size() - 1;
        }
        field = changed;
        at = millis;
    }

    private static String changed(Map<String, Object> before, Map<String, Object> after) {
        List<String> names = after.keySet().stream().filter(k -> !Objects.equals(before.get(k), after.get(k))).toList();
        return names.size() == 1 ? names.getFirst() : "";
    }

    /** The state before, which then is the present one. */
    Optional<Map<String, Object>> undo() {
        field = "";
        return now == 0 ? Optional.empty() : Optional.of(states.get(--now));
    }

    /** The state after, which then is the present one. */
    Optional<Map<String, Object>> redo() {
        field = "";
        return now == states.size() - 1 ? Optional.empty() : Optional.of(states.get(++now));
    }
}
