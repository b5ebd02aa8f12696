package org.guiju.desktop.library.spi;

/** Opens the search window. Registered with {@code @ServiceProvider}; event thread only. */
public interface SearchStarter {

    /**
     * Searches in the search window.
     *
     * @param query what to search for; empty to open the window only
     */
    void search(String query);
}
