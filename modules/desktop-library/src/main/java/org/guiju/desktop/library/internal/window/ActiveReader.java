package org.guiju.desktop.library.internal.window;

import java.util.ArrayList;
import java.util.List;
import org.guiju.desktop.library.internal.page.DocumentPage;

/** Which reader the panels at the sides follow: the one that was active last. Event thread only. */
final class ActiveReader {

    /** Told when another page or provision is in view. */
    interface Listener {
        /** Another page, or none (null). */
        void pageChanged(DocumentPage page);

        /** Another provision of the page; null for its head. */
        void provisionChanged(DocumentPage page, String eId);
    }

    private static final ActiveReader INSTANCE = new ActiveReader();

    private final List<Listener> listeners = new ArrayList<>();
    private ReaderTopComponent reader;
    private DocumentPage page;
    private String provision;

    private ActiveReader() {}

    static ActiveReader get() {
        return INSTANCE;
    }

    /** Adds a listener and tells it what is in view. */
    void add(Listener listener) {
        listeners.add(listener);
        listener.pageChanged(page);
        listener.provisionChanged(page, provision);
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** The reader followed, null if none is open. */
    ReaderTopComponent reader() {
        return reader;
    }

    DocumentPage page() {
        return page;
    }

    /** A reader became active or shows another page. */
    void follow(ReaderTopComponent followed, DocumentPage shown, String eId) {
        reader = followed;
        boolean otherPage = page != shown;
        boolean otherProvision = otherPage || !java.util.Objects.equals(provision, eId);
        page = shown;
        provision = eId;
        List<Listener> told = List.copyOf(listeners);
        if (otherPage) {
            told.forEach(l -> l.pageChanged(shown));
        }
        if (otherProvision) {
            told.forEach(l -> l.provisionChanged(shown, eId));
        }
    }

    /** A reader was closed. */
    void closed(ReaderTopComponent gone) {
        if (reader == gone) {
            follow(null, null, null);
        }
    }
}
