package org.guiju.importing.api;

import java.util.List;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;

/**
 * What an import made.
 *
 * @param documents documents in order of their ids
 * @param report what was done and where to look
 * @param issues faults found; with an error among them the documents must not be used
 */
public record ImportResult(List<LegalDocument> documents, ImportReport report, List<Issue> issues) {

    /** Copies the lists. */
    public ImportResult {
        documents = List.copyOf(documents);
        issues = List.copyOf(issues);
    }

    /** Whether an error was found. */
    public boolean failed() {
        return issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }
}
