package org.guiju.records.api;

import java.util.Locale;

/**
 * How a change is asked for.
 *
 * @param by who asks, null if not known
 * @param locale language of what is told about faults
 * @param key key under which the same request, sent again, is done once only; null for none
 */
public record Writing(String by, Locale locale, String key) {

    /** A change without a key. */
    public static Writing by(String who, Locale locale) {
        return new Writing(who, locale, null);
    }
}
