package org.guiju.importing.internal.compilation;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.api.ImportReport;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.catalogue.Catalogue;
import org.guiju.importing.internal.catalogue.CatalogueDocument;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.regulation.api.Issue;

/** Every line of a source that is not blank is a divider, a page number or in exactly one document. */
final class CoverageCheck {

    private static final int EXCERPT = 40;

    private final SourceFile file;
    private final List<Issue> issues;
    private final boolean strict;

    CoverageCheck(SourceFile file, List<Issue> issues, boolean strict) {
        this.file = file;
        this.issues = issues;
        this.strict = strict;
    }

    /** Lines that belong to nothing; lines in two documents are errors in any case. */
    List<ImportReport.Place> check(List<Catalogue> parts) {
        String[] owner = new String[file.size() + 1];
        for (Catalogue part : parts) {
            part.dividers().forEach(range -> claim(owner, range.first(), range.last(), part.name() + ".dividers"));
            for (CatalogueDocument document : part.documents()) {
                claim(owner, document.lines().first(), document.lines().last(), document.path());
            }
        }
        List<ImportReport.Place> unassigned = new ArrayList<>();
        for (int n = 1; n <= file.size(); n++) {
            if (owner[n] == null && !file.isPageNumber(n) && !file.isBlank(n)) {
                String text = Blanks.strip(file.raw(n));
                unassigned.add(new ImportReport.Place(n, "unassigned", text.length() > EXCERPT ? text.substring(0, EXCERPT) : text));
            }
        }
        if (strict && !unassigned.isEmpty()) {
            issues.add(Issue.error(file.name() + ":" + unassigned.get(0).line(),
                    Messages.get("catalogue.unassigned", unassigned.size(), unassigned.get(0).text())));
        }
        return unassigned;
    }

    private void claim(String[] owner, int first, int last, String claimant) {
        boolean told = false;
        for (int n = first; n <= Math.min(last, file.size()); n++) {
            if (owner[n] != null && !file.isBlank(n) && !told) {
                issues.add(Issue.error(claimant, Messages.get("catalogue.overlap", n, owner[n])));
                told = true;
            }
            owner[n] = claimant;
        }
    }
}
