package org.guiju.importing.api;

import java.util.List;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Issue;

/** An import that was refused. Says everything that is wrong, each with its place. Nothing was written. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** Refused for these reasons. */
    public ImportException(List<Issue> issues) {
        super(issues.stream().map(i -> i.path() + ": " + i.message()).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** Refused for one reason. */
    public static ImportException of(String path, String message) {
        return new ImportException(List.of(Issue.error(path, message)));
    }

    /** What is wrong. */
    public List<Issue> issues() {
        return issues == null ? List.of() : issues;
    }
}
