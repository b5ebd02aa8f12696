package org.guiju.desktop.modules.internal;

import org.guiju.desktop.shell.api.Phrases;

/** The strings of this module in the language of the interface. */
final class Words {

    private static final Phrases PHRASES = new Phrases("org.guiju.desktop.modules.Bundle", Words.class);

    private Words() {}

    static String of(String key, Object... arguments) {
        return PHRASES.of(key, arguments);
    }
}
