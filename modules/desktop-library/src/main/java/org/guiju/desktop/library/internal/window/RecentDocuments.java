package org.guiju.desktop.library.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.prefs.Preferences;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;

/** The documents opened last, kept between starts. Event thread only. */
final class RecentDocuments {

    private static final RecentDocuments INSTANCE = new RecentDocuments();
    private static final String KEY = "recent.";
    private static final int MOST = 12;

    private final List<Runnable> listeners = new ArrayList<>();

    /** A document opened before. */
    record Recent(ExpressionId id, String title) {}

    private RecentDocuments() {}

    static RecentDocuments get() {
        return INSTANCE;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The latest first. */
    List<Recent> list() {
        Preferences kept = Wiring.preferences();
        List<Recent> list = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            String[] parts = kept.get(KEY + i, "").split("\t", 2);
            if (parts.length == 2) {
                try {
                    list.add(new Recent(ExpressionId.parse(parts[0]), parts[1]));
                } catch (IllegalArgumentException e) {
                    // written by another version
                    System.getLogger(RecentDocuments.class.getName()).log(System.Logger.Level.INFO, e.getMessage());
                }
            }
        }
        return list;
    }

    void opened(DocumentMetadata document) {
        List<Recent> list = list();
        list.removeIf(r -> r.id().equals(document.id()));
        list.add(0, new Recent(document.id(), document.title()));
        Preferences kept = Wiring.preferences();
        for (int i = 0; i < Math.min(MOST, list.size()); i++) {
            kept.put(KEY + i, list.get(i).id() + "\t" + list.get(i).title());
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
