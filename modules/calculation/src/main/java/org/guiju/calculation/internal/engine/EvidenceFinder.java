package org.guiju.calculation.internal.engine;

import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Labels;

/** Finds rows in a value: rows of content by the address they carry, rows of the question by being the same object. */
final class EvidenceFinder {

    private static final String CITATION = "依据";
    private static final int DEEPEST = 6;

    private final List<Answer.Evidence> found;
    private final List<List<?>> questionRows;
    private final Labels labels;

    EvidenceFinder(List<Answer.Evidence> found, List<List<?>> questionRows, Labels labels) {
        this.found = found;
        this.questionRows = questionRows;
        this.labels = labels;
    }

    void find(Object value) {
        find(value, 0);
    }

    private void find(Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(v -> find(v, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            int index = index(map);
            if (index > 0) {
                found.add(new Answer.Evidence(index, Values.line(map, labels), ""));
            } else if (map.get(CITATION) instanceof String citation && !citation.isEmpty()) {
                found.add(new Answer.Evidence(0, Values.line(map, labels), citation));
            }
            map.values().forEach(v -> find(v, depth + 1));
        }
    }

    private int index(Map<?, ?> row) {
        for (List<?> rows : questionRows) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) == row) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
