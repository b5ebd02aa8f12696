package org.guiju.search.api;

import java.util.List;
import java.util.function.Consumer;
import org.guiju.regulation.api.task.Progress;

/**
 * Search over the open modules of the library. Found once by lookup where things are put together. Safe for many threads;
 * every method may read files and must not be called on an event thread.
 */
public interface SearchService {

    /**
     * Searches what is indexed so far. A query that cannot be understood is searched for literally; it never fails.
     *
     * @throws SearchException if the index cannot be read or made; the message names the way out
     */
    SearchResult search(SearchRequest request);

    /** Completions of what was typed, best first; empty for an empty text. */
    List<Suggestion> suggest(String typed, int limit);

    /** How far the index is. */
    IndexState state();

    /**
     * Waits until the index serves the present snapshot of the library.
     *
     * @throws SearchException if it cannot be made
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
     */
    void awaitReady(Progress progress);

    /** Drops the index of all modules and makes it anew. */
    void rebuild(Progress progress);

    /** Adds a listener that is told of each change of {@link #state()}, on a thread of the service's own. */
    void addListener(Consumer<IndexState> listener);

    /** Removes a listener. */
    void removeListener(Consumer<IndexState> listener);
}
