package org.guiju.regulation.internal.pack;

import java.util.Optional;

/** Kinds of content: the folder in which each lies and the form of its files. */
public enum ContentKind {
    /** Documents, one per file. */
    DOCUMENTS("documents", null),
    /** Rows of law used as data. */
    TABLES("tables", "tables"),
    /** Single figures that change with time. */
    PARAMETERS("parameters", "parameters"),
    /** Limits from an event. */
    TIMELIMITS("timelimits", "timelimits"),
    /** Duties with what their violation costs. */
    OBLIGATIONS("obligations", "obligations"),
    /** DMN models with cases. */
    CALCULATORS("calculators", null),
    /** Forms, ledgers, checklists, reports, one per file. */
    FORMS("forms", null),
    /** Procedures, one per file. */
    PROCEDURES("procedures", null),
    /** Figures to be reached. */
    TARGETS("targets", "targets"),
    /** Terms. */
    GLOSSARY("glossary", "terms"),
    /** Everyday words. */
    SYNONYMS("synonyms", "groups"),
    /** Holidays. */
    CALENDARS("calendars", "calendars"),
    /** Courses, one per file. */
    COURSES("courses", null),
    /** Recorded changes of validity. */
    EFFECTS("effects", "effects"),
    /** Readings of ambiguous texts that an organisation chose. */
    READINGS("readings", "readings"),
    /** What the words of calculators are called in another language, one calculator per file. */
    LABELS("labels", null),
    /** Short names of well-known regulations. */
    NAMES("names", "names"),
    /** Kinds of subjects that the register keeps. */
    KINDS("kinds", "kinds");

    private final String folder;
    private final String list;

    ContentKind(String folder, String list) {
        this.folder = folder;
        this.list = list;
    }

    /** Folder in which its files lie; also the name of its schema. */
    public String folder() {
        return folder;
    }

    /** Field that lists the entries, empty where a file is one entry. */
    public Optional<String> list() {
        return Optional.ofNullable(list);
    }

    /** Whether its files are JSON that a schema describes. */
    public boolean isJson() {
        return this != CALCULATORS;
    }

    /** The kind in whose folder a path lies. */
    public static Optional<ContentKind> of(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? "" : path.substring(0, slash);
        for (ContentKind kind : values()) {
            if (kind.folder.equals(first)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
