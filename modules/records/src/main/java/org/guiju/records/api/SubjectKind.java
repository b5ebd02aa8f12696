package org.guiju.records.api;

import java.util.List;
import java.util.Locale;

/**
 * A kind of subject.
 *
 * @param id id
 * @param chinese name in Chinese
 * @param english name in English
 * @param calculators ids of the calculators that apply to it, the most telling first; their inputs are the facts it offers
 */
public record SubjectKind(String id, String chinese, String english, List<String> calculators) {

    /** Copies the list. */
    public SubjectKind {
        calculators = List.copyOf(calculators);
    }

    /** Name in a language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
