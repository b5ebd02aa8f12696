package org.guiju.regulation.internal.sections;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the sections in the language asked for. */
final class SectionWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    SectionWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.guiju.regulation.internal.sections.Bundle", locale, SectionWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String day(LocalDate date) {
        return locale.getLanguage().equals("zh")
                ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日" : date.toString();
    }
}
