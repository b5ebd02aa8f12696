package org.guiju.importing.internal.paragraph;

import java.util.Arrays;
import java.util.List;
import org.guiju.importing.internal.text.SourceLine;

/** Every line is a paragraph. */
final class EveryLineJoining implements LineJoining {

    @Override
    public boolean[] starts(List<SourceLine> lines, Doubts doubts) {
        boolean[] starts = new boolean[lines.size()];
        Arrays.fill(starts, true);
        return starts;
    }
}
