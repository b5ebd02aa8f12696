package org.guiju.desktop.library.internal.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.guiju.desktop.shell.api.Phrases;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;

/** The strings of this module in the language of the interface. */
public final class Words {

    private static final Phrases PHRASES = new Phrases("org.guiju.desktop.library.Bundle", Words.class);

    private Words() {}

    /**
     * A string with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String of(String key, Object... arguments) {
        return PHRASES.of(key, arguments);
    }

    /** A day as a reader writes it: 2021年3月1日. */
    public static String day(LocalDate date) {
        return Phrases.chinese()
                ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                : DateTimeFormatter.ISO_LOCAL_DATE.format(date);
    }

    /** Name of a status. */
    public static String status(DocumentStatus status) {
        return of("status." + status.name());
    }

    /** Name of a kind of document. */
    public static String type(DocumentType type) {
        return of("type." + type.name());
    }

    /** A separator in a list of names. */
    public static String list(Iterable<String> names) {
        return String.join(Phrases.chinese() ? "　" : ", ", names);
    }

    /** Names one after the other within a sentence. */
    public static String enumeration(Iterable<String> names) {
        return Phrases.enumeration(names);
    }
}
