package org.guiju.calculation.api;

import java.util.List;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Issue;

/** A question with ill-typed values: each fault with its path. Missing inputs are no fault; they are an answer. */
public final class QuestionRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** Makes one from at least one fault. */
    public QuestionRefusedException(List<Issue> issues) {
        super(issues.stream().map(i -> i.path() + ": " + i.message()).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** The faults, each with the path of the value, such as {@code /inputs/受理日}. */
    public List<Issue> issues() {
        return issues;
    }
}
