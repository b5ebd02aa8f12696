package org.guiju.importing.internal.paragraph;

import java.util.List;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.SourceLine;

/** A line that ends with a blank ends its paragraph. */
final class TrailingBlankJoining implements LineJoining {

    @Override
    public boolean[] starts(List<SourceLine> lines, Doubts doubts) {
        boolean[] starts = new boolean[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || endsWithBlank(lines.get(i - 1).layout());
        }
        return starts;
    }

    static boolean endsWithBlank(String line) {
        return !line.isEmpty() && Blanks.isBlank(line.charAt(line.length() - 1)) && line.charAt(line.length() - 1) != '\r';
    }
}
