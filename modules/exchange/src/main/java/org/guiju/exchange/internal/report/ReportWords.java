package org.guiju.exchange.internal.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of reports: Chinese, or English for all other languages. */
final class ReportWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    ReportWords(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle("org.guiju.exchange.internal.report.Bundle",
                chinese() ? this.locale : Locale.ROOT, ReportWords.class.getClassLoader(), EXACT);
    }

    Locale locale() {
        return locale;
    }

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    Report.Words columns() {
        return new Report.Words(get("column.number"), get("column.step"), get("column.value"), get("column.unit"),
                get("column.basis"), get("column.text"), get("column.note"), get("law.above"));
    }
}
