package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.library.Packs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openide.util.Lookup;

/** The six domains as the application finds them: by lookup, opened by the library. */
class BundledContentTest {

    private final Library library = Lookup.getDefault().lookup(Library.class);

    @BeforeEach
    void allAreOpen() {
        library.modules().forEach(m -> library.setOpen(m.id(), true));
    }

    @Test
    void sixModulesHoldOneHundredAndFortyThreeDocuments() {
        assertEquals(
                List.of("carbon", "emissions", "finance", "governance", "mining", "safety"),
                library.modules().stream().map(ContentModule::id).toList());
        assertFalse(library.modules().stream().anyMatch(ContentModule::refused), library.modules().toString());
        assertEquals(143, library.snapshot().documents().stream().filter(m -> !m.notice()).count());
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void theCheckFindsNoFault() {
        Map<String, List<Issue>> faults = Lookup.getDefault().lookup(Packs.class).checkAll(Locale.SIMPLIFIED_CHINESE);
        assertEquals(6, faults.size());
        StringBuilder all = new StringBuilder();
        faults.forEach((id, list) -> list.forEach(i -> all.append(id).append('/').append(i.path()).append(": ")
                .append(i.message()).append('\n')));
        assertEquals("", all.toString());
    }

    @Test
    void everyDocumentIsReadAsItsSummarySaysAndWrittenAgainTheSame() throws IOException {
        LibrarySnapshot snapshot = library.snapshot();
        for (DocumentMetadata metadata : snapshot.documents()) {
            LegalDocument document = snapshot.document(metadata.id());
            assertEquals(metadata, document.metadata());
            ByteArrayOutputStream once = new ByteArrayOutputStream();
            DocumentCodec.write(document, once);
            LegalDocument again = DocumentCodec.read(new ByteArrayInputStream(once.toByteArray()), "again");
            assertEquals(document, again, metadata.title());
            ByteArrayOutputStream twice = new ByteArrayOutputStream();
            DocumentCodec.write(again, twice);
            assertArrayEquals(once.toByteArray(), twice.toByteArray());
        }
    }

    @Test
    void closingADomainLeavesWhatOthersList() throws IOException {
        library.setOpen("emissions", false);
        LibrarySnapshot snapshot = library.snapshot();
        assertTrue(snapshot.documents().stream().allMatch(m -> m.domains().stream().anyMatch(d -> !d.equals("emissions"))));
        DocumentMetadata tailings = snapshot.documents().stream()
                .filter(m -> m.id().work().equals("tailings-pond-environmental-grading"))
                .findFirst()
                .orElseThrow();
        assertEquals("mining", snapshot.moduleOf(tailings.id()).orElseThrow());
        assertFalse(snapshot.document(tailings.id()).body().isEmpty());
    }
}
