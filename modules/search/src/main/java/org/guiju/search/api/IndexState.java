package org.guiju.search.api;

/**
 * How far the index of the open modules is.
 *
 * @param revision revision of the library snapshot that it serves, or -1 if none yet
 * @param done units of work done
 * @param total units of work in all; equal to {@code done} when it is ready
 * @param failure what went wrong, in words for the user; null if nothing
 */
public record IndexState(long revision, long done, long total, String failure) {

    /** Whether searches see the whole library. */
    public boolean ready() {
        return revision >= 0 && done == total && failure == null;
    }
}
