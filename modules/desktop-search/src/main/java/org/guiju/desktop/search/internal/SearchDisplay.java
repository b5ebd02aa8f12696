package org.guiju.desktop.search.internal;

import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchResult;

/** What the presenter of the search window asks of it. Called on the event thread. */
interface SearchDisplay {

    /** Nothing is asked. */
    void showIdle();

    /** A search is under way. */
    void showSearching();

    /** Shows what was found. */
    void showResult(Question question, SearchResult result);

    /** The search failed; the sentence names the way out. */
    void showFailure(String sentence);

    /** How far the index is. */
    void showIndex(IndexState state);
}
