package org.guiju.desktop.shell.internal;

import java.util.prefs.Preferences;
import org.openide.util.NbPreferences;

/**
 * What the user chose for the interface; it takes effect at the next start.
 *
 * @param language {@code zh_CN} or {@code en}; empty for what the start script says. The launcher reads it from the file of
 *     these preferences before the platform runs, under the key {@value #LANGUAGE}
 * @param textSize size of text in percent of the usual; 0 to follow the system
 */
record InterfaceSettings(String language, int textSize) {

    private static final String LANGUAGE = "language";
    private static final String TEXT_SIZE = "textSize";

    /** What was saved last. */
    static InterfaceSettings saved() {
        Preferences kept = NbPreferences.forModule(InterfaceSettings.class);
        return new InterfaceSettings(kept.get(LANGUAGE, ""), kept.getInt(TEXT_SIZE, 0));
    }

    /** Keeps these. */
    void save() {
        Preferences kept = NbPreferences.forModule(InterfaceSettings.class);
        if (language.isEmpty()) {
            kept.remove(LANGUAGE);
        } else {
            kept.put(LANGUAGE, language);
        }
        kept.putInt(TEXT_SIZE, textSize);
    }
}
