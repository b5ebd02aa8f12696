package org.guiju.records.api;

import java.util.List;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Issue;

/** A record is not as it must be: each fault with its path. Nothing was written. */
public final class RecordRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** Makes one from at least one fault. */
    public RecordRefusedException(List<Issue> issues) {
        super(issues.stream().map(i -> i.path() + ": " + i.message()).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** The faults, each with the path of the value, such as {@code /facts/0/value}. */
    public List<Issue> issues() {
        return issues;
    }
}
