package org.guiju.desktop.search.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of this module in the language of the interface. */
final class Words {

    private Words() {}

    static boolean isChinese() {
        return Locale.getDefault().getLanguage().equals("zh");
    }

    static boolean has(String key) {
        return ResourceBundle.getBundle(
                "org.guiju.desktop.search.Bundle", Locale.getDefault(), Words.class.getClassLoader()).containsKey(key);
    }

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                "org.guiju.desktop.search.Bundle", Locale.getDefault(), Words.class.getClassLoader()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
