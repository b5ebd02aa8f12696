package org.guiju.calculation.internal.engine;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guiju.calculation.api.Labels;

/** The words of this package, and those of a calculator, in a language. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private final Labels labels;

    Words(Locale locale) {
        this(locale, Labels.NONE);
    }

    Words(Locale locale, Labels labels) {
        this.labels = labels;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.guiju.calculation.internal.engine.Bundle", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What the words of the calculator are called. */
    Labels labels() {
        return labels;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
