package org.guiju.regulation.api.library;

import java.io.IOException;
import java.util.List;
import org.guiju.regulation.api.Issue;

/** A pack that was refused; every fault is named. */
public final class PackRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /**
     * Makes one.
     *
     * @param pack pack as the user knows it
     * @param issues its faults
     */
    public PackRefusedException(String pack, List<Issue> issues) {
        super(pack + ": " + issues.stream()
                .filter(i -> i.severity() == Issue.Severity.ERROR)
                .findFirst()
                .map(i -> i.path() + ": " + i.message())
                .orElse("refused"));
        this.issues = List.copyOf(issues);
    }

    /** Faults with file and line, and remarks. */
    public List<Issue> issues() {
        return issues;
    }
}
