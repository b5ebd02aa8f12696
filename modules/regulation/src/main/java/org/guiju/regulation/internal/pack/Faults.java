package org.guiju.regulation.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentFormatException;

/** Collects the faults of one module, in the language asked for. */
final class Faults {

    /** More than these help nobody; the rest is counted. */
    private static final int MOST = 500;

    private final Locale locale;
    private final List<Issue> issues = new ArrayList<>();
    private int left;

    Faults(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    void error(String path, int line, String key, Object... arguments) {
        say(path, line, Messages.text(locale, key, arguments), null);
    }

    /** A fault in words that are made already. */
    void say(String path, int line, String message, String citation) {
        if (issues.size() >= MOST) {
            left++;
            return;
        }
        issues.add(new Issue(line > 0 ? path + ":" + line : path, Issue.Severity.ERROR, message, citation));
    }

    void warning(String path, String key, Object... arguments) {
        if (issues.size() < MOST) {
            issues.add(Issue.warning(path, Messages.text(locale, key, arguments)));
        }
    }

    void format(ContentFormatException e) {
        say(e.file(), e.line(), Messages.text(locale, "json.fault", e.fault()), null);
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    boolean none() {
        return issues.stream().noneMatch(i -> i.severity() == Issue.Severity.ERROR);
    }

    List<Issue> list() {
        List<Issue> all = new ArrayList<>(issues);
        if (left > 0) {
            all.add(Issue.error("", Messages.text(locale, "more", left)));
        }
        return List.copyOf(all);
    }
}
