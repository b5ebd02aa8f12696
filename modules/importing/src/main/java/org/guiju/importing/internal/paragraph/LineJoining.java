package org.guiju.importing.internal.paragraph;

import java.util.List;
import org.guiju.importing.internal.text.SourceLine;

/** Tells where paragraphs begin in lines of one convention. */
interface LineJoining {

    /**
     * For each line whether a paragraph begins with it, looks alone considered.
     *
     * @param lines lines, not blank, in order
     * @param doubts is told of places where the looks do not decide
     */
    boolean[] starts(List<SourceLine> lines, Doubts doubts);

    /** Is told of places that a person should look at. */
    interface Doubts {
        /** A place and what is doubtful about it. */
        void add(int line, String what);
    }
}
