package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guiju.regulation.api.LegalDocument;
import org.junit.jupiter.api.Test;

/** Recognition on the cases beside the work tree; skipped where they or the built documents are not there. */
class CitationCasesTest {

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
