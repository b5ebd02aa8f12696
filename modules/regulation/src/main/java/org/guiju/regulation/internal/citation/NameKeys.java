package org.guiju.regulation.internal.citation;

/** The forms in which names of documents are compared, for other parts of this module. */
public final class NameKeys {

    private NameKeys() {}

    /** Title without the signs that are set in different ways. */
    public static String title(String title) {
        return TitleKey.of(title);
    }

    /** Number in normal form. */
    public static String number(String number) {
        return NumberKey.of(number);
    }
}
