package org.guiju.server.internal.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the server in one language. */
public final class Texts {

    private static final String BUNDLE = "org.guiju.server.internal.Texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /** In Chinese or, for any other language, in English. */
    public Texts(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(BUNDLE, this.locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** Chinese or English. */
    public Locale locale() {
        return locale;
    }

    /** Whether this is Chinese. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /** The text of a key, filled in; the key itself if there is none, which a test rules out for those in use. */
    public String get(String key, Object... arguments) {
        try {
            String pattern = bundle.getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
