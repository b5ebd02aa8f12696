package org.guiju.desktop.calculation.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of this module in the language of the interface. */
final class Words {

    private Words() {}

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                "org.guiju.desktop.calculation.Bundle", Locale.getDefault(), Words.class.getClassLoader()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    static boolean chinese() {
        return Locale.getDefault().getLanguage().equals("zh");
    }
}
