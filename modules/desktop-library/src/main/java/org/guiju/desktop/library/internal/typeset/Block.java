package org.guiju.desktop.library.internal.typeset;

import java.util.List;
import java.util.Optional;

/** A block of the page: a paragraph, a heading, a table. Immutable. */
public sealed interface Block permits TextBlock, TableBlock {

    /** Provisions that begin with this block, outermost first; empty for what the reader adds (header, callouts). */
    List<String> anchors();

    /** Provision whose text it is; null for what the reader adds. */
    String eId();

    /** How it is set. */
    BlockStyle style();

    /** Its text as it is copied; cells are separated by tabs and rows by line ends. */
    String text();

    /** Marked stretches of the text, in order of their starts. */
    List<Span> spans();

    /** Box (专栏) that frames it, or null. */
    String box();

    /** The innermost span at an offset that can be followed or explained. */
    default Optional<Span> spanAt(int offset) {
        Span found = null;
        for (Span span : spans()) {
            if (span.contains(offset) && (span.mark().hasCard() || span.mark().isLink())
                    && (found == null || span.end() - span.start() < found.end() - found.start()
                            || found.mark().isTerm())) {
                found = span;
            }
        }
        return Optional.ofNullable(found);
    }
}
