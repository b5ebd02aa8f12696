package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.citation.Recognition.OpenPlace;
import org.guiju.regulation.api.citation.Recognition.Reason;

/** One text of a document while it is read, and what was found in it. */
final class Place {

    private final String text;
    private final OutlineNode node;
    private final boolean inHeading;
    private final List<Citation> citations = new ArrayList<>();
    private final List<OpenPlace> open = new ArrayList<>();

    Place(String text, OutlineNode node, boolean inHeading) {
        this.text = text;
        this.node = node;
        this.inHeading = inHeading;
    }

    String text() {
        return text;
    }

    /** The provision in which the text stands. */
    OutlineNode node() {
        return node;
    }

    List<Citation> citations() {
        return citations;
    }

    boolean inHeading() {
        return inHeading;
    }

    List<OpenPlace> open() {
        return open;
    }

    int cite(int start, int end, DocumentName document, List<String> eIds) {
        citations.add(new Citation(node.eId(), inHeading, start, end, text.substring(start, end),
                document.self(), document.title(), document.number(), eIds));
        return end;
    }

    int open(int start, int end, Reason reason) {
        open.add(new OpenPlace(node.eId(), inHeading, start, text.substring(start, end), reason));
        return end;
    }

    /** Whether this place stands in the first sentence of the text. */
    boolean inFirstSentence(int at) {
        int stop = text.indexOf('。');
        return stop < 0 || at <= stop;
    }
}
