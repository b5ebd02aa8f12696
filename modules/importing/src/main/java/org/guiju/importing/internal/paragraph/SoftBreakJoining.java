package org.guiju.importing.internal.paragraph;

import java.util.List;
import org.guiju.importing.internal.structure.Marker;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.SourceLine;

/** As in Markdown, a blank line ends a paragraph; so does a sign that ends a sentence, and numbering begins one. */
final class SoftBreakJoining implements LineJoining {

    @Override
    public boolean[] starts(List<SourceLine> lines, Doubts doubts) {
        boolean[] starts = new boolean[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || lines.get(i).blankBefore() || !continues(lines.get(i - 1), lines.get(i));
        }
        return starts;
    }

    private static boolean continues(SourceLine left, SourceLine right) {
        boolean running = left.style().heading() == 0 && right.style().heading() == 0 && !left.style().breakAfter()
                && !right.style().listItem() && left.style().boldEnd() < left.stripped().length();
        String before = left.stripped();
        if (!running || before.isEmpty() || Characters.isTerminal(before.charAt(before.length() - 1))) {
            return false;
        }
        Marker marker = MarkerReader.read(right.stripped());
        return marker == null || !marker.beginsParagraph();
    }
}
