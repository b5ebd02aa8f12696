package org.guiju.regulation.api.library;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Owns what is there: content modules, which of them are open, and the documents they hold. Safe for any thread. Found once
 * with {@code Lookup.getDefault().lookup(Library.class)} where things are put together, then passed on.
 */
public interface Library {

    /** What is there now. Never blocks on I/O once the library has been opened; the first call may. */
    LibrarySnapshot snapshot();

    /** All modules found, open or closed, in order of their ids. */
    List<ContentModule> modules();

    /**
     * Opens or closes a module. The choice is kept between starts. Listeners are told before this returns or later, always
     * off the caller's thread.
     *
     * @throws IllegalArgumentException if there is no such module
     * @throws java.io.UncheckedIOException if the choice cannot be kept; nothing is changed then
     */
    void setOpen(String moduleId, boolean open);

    /**
     * Looks at the folder of packs again and takes in what was added, changed or removed there. Blocks until it is checked;
     * not for the event thread.
     */
    void rescan();

    /**
     * From now on takes in by itself what other programs change: packs, recorded effects, which modules are open. For a
     * program that runs for long.
     *
     * @param every how often to look; a change is taken in at the second look that finds it the same
     * @return what ends this
     */
    default Following follow(Duration every) {
        return () -> {};
    }

    /** Lasts until it is closed. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }

    /** Adds a listener that is told of each new snapshot on a thread of the library's own. */
    void addListener(Consumer<LibrarySnapshot> listener);

    /** Removes a listener; nothing happens if it is not there. */
    void removeListener(Consumer<LibrarySnapshot> listener);
}
