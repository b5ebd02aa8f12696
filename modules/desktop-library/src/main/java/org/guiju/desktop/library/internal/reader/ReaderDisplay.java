package org.guiju.desktop.library.internal.reader;

import java.util.List;
import org.guiju.desktop.library.internal.page.DocumentPage;

/** What the presenter of a reader asks of its window. Called on the event thread. */
public interface ReaderDisplay {

    /** A document is being read; it may take a while. */
    void showLoading();

    /**
     * Lays a page out ahead of {@link #showPage}. Called off the event thread, so that a long document does not hold it.
     *
     * @param page the page that will be shown
     */
    default void prepare(DocumentPage page) {
        // a display that needs no preparation
    }

    /**
     * Shows a page.
     *
     * @param page the page
     * @param arrival where on it
     */
    void showPage(DocumentPage page, Arrival arrival);

    /** Goes to another place of the page shown. */
    void arrive(Arrival arrival);

    /** Nothing can be shown; the sentence says why and what to do. */
    void showFailure(String sentence);

    /** Whether there is something to go back and forward to. */
    void historyChanged(boolean back, boolean forward);

    /** How far the page is scrolled, to come back there. */
    int scrollPosition();

    /**
     * Where on a page a reader arrives.
     *
     * @param eId provision, or null for the beginning
     * @param scroll position to scroll to instead, or null
     * @param words words to be marked
     */
    record Arrival(String eId, Integer scroll, List<String> words) {

        /** Copies the list. */
        public Arrival {
            words = List.copyOf(words);
        }
    }
}
