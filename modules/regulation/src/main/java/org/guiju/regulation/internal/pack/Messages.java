package org.guiju.regulation.internal.pack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this package in Chinese and English. */
public final class Messages {

    private static final String BUNDLE = "org.guiju.regulation.internal.pack.Bundle";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private Messages() {}

    /**
     * The sentence with its arguments filled in.
     *
     * @param locale language asked for; other languages than Chinese get English
     */
    public static String text(Locale locale, String key, Object... arguments) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        String pattern = ResourceBundle.getBundle(BUNDLE, known, Messages.class.getClassLoader(), EXACT).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
