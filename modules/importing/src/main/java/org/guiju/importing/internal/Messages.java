package org.guiju.importing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages of the import in the language of the default locale. */
public final class Messages {

    private Messages() {}

    /** The message of that key with its arguments put in; numbers are written plainly, without grouping. */
    public static String get(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.guiju.importing.internal.Bundle", Locale.getDefault());
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
