package org.guiju.desktop.shell.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of a module in the language of the interface. */
public final class Phrases {

    private final ResourceBundle bundle;

    /**
     * The strings of a bundle.
     *
     * @param bundle its base name
     * @param module a class of the module that has it
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public Phrases(String bundle, Class<?> module) {
        this.bundle = ResourceBundle.getBundle(bundle, Locale.getDefault(), module.getClassLoader());
    }

    /** Whether the interface is Chinese. */
    public static boolean chinese() {
        return Locale.getDefault().getLanguage().equals("zh");
    }

    /** Whether there is a string under a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A string with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String of(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    /** Names one after the other within a sentence. */
    public static String enumeration(Iterable<String> names) {
        return String.join(chinese() ? "、" : ", ", names);
    }
}
