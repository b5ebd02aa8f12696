package org.guiju.desktop.records.internal;

import java.util.Locale;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.desktop.shell.api.Phrases;

/** The strings of this module in the language of the interface. */
final class Words {

    private static final Phrases PHRASES = new Phrases("org.guiju.desktop.records.Bundle", Words.class);

    private Words() {}

    static String of(String key, Object... arguments) {
        return PHRASES.of(key, arguments);
    }

    static boolean chinese() {
        return Phrases.chinese();
    }

    static Locale locale() {
        return Locale.getDefault();
    }

    /** Name of an input with its unit. */
    static String label(InputNode input, Labels labels) {
        return withUnit(labels.of(input.name()), labels.of(input.unit()));
    }

    /** A value in one line, with its words as they are called; empty for none. */
    static String value(Object value, Labels labels) {
        return new ValueText(of("yes"), of("no"), "", labels).of(value);
    }

    /** A value in a cell of a table: a number that is sorted and summed by size stays one, years and all else are words. */
    static Object cell(Object value, String unit, Labels labels) {
        return value instanceof java.math.BigDecimal number && !unit.equals("年") ? number
                : value == null ? "" : new ValueText(of("yes"), of("no"), "", labels).of(value, unit);
    }

    static String withUnit(String name, String unit) {
        return unit.isEmpty() ? name : chinese() ? name + "（" + unit + "）" : name + " (" + unit + ")";
    }

    /** A value in one line; empty for none. */
    static String value(Object value) {
        return new ValueText(of("yes"), of("no"), "").of(value);
    }
}
