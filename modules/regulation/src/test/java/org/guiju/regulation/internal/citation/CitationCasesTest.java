package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.task.Progress;
import org.junit.jupiter.api.Test;

/** Recognition on the cases beside the work tree; skipped where they or the built documents are not there. */
class CitationCasesTest {

    /** How each provision is cited leads back to it; tables of one name in one document and heading rows apart. */
    @Test
    void whatIsFormattedCanBeTyped() throws IOException {
        List<LegalDocument> documents = BuiltDocuments.all();
        assumeTrue(!documents.isEmpty(), "the documents were not built yet");
        CitationIndex index = new SnapshotCitationIndex(
                new ExcerptLibrary(documents.toArray(LegalDocument[]::new)), Progress.NONE);
        List<String> astray = new ArrayList<>();
        int all = 0;
        for (LegalDocument document : documents) {
            for (Provision p : document.provisions().filter(p -> !p.isHeaderRow()).toList()) {
                Address address = document.metadata().id().at(p.eId());
                String words = index.format(address).orElseThrow();
                List<Address> read = index.resolve(words, LocalDate.of(2024, 6, 30));
                String only = address.toString().replaceAll("__para_1$", "");
                all++;
                if (read.isEmpty() || !read.get(0).equals(address) && !read.get(0).toString().equals(only)) {
                    astray.add(words + " " + address + " " + read);
                }
            }
        }
        assertTrue(astray.size() <= all * 0.02, () -> String.join("\n", astray));
    }

    @Test
    void citationsOfTheCases() throws IOException {
        Path cases = BuiltDocuments.above("shared/cases/xref.json");
        assumeTrue(cases != null, "no cases here");
        List<LegalDocument> documents = BuiltDocuments.all();
        assumeTrue(!documents.isEmpty(), "the documents were not built yet");
        CitationEvaluation.Result result = new CitationEvaluation(documents).measure(cases);
        assertTrue(result.provision() >= result.cases() * 0.97, () -> String.join("\n", result.misses()));
    }
}
