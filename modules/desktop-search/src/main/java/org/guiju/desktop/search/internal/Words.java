package org.guiju.desktop.search.internal;

import org.guiju.desktop.shell.api.Phrases;

/** The strings of this module in the language of the interface. */
final class Words {

    private static final Phrases PHRASES = new Phrases("org.guiju.desktop.search.Bundle", Words.class);

    private Words() {}

    static boolean isChinese() {
        return Phrases.chinese();
    }

    static boolean has(String key) {
        return PHRASES.has(key);
    }

    static String of(String key, Object... arguments) {
        return PHRASES.of(key, arguments);
    }
}
