package org.guiju.regulation.internal.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.internal.validity.SnapshotValidityIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What careful readers found in the bundled documents is found; skipped where no build made them yet. */
class BundledDocumentsTest {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);
    private static ExcerptLibrary library;
    private static CitationIndex index;

    @BeforeAll
    static void recognise() throws IOException {
        List<LegalDocument> documents = BuiltDocuments.all();
        assumeTrue(!documents.isEmpty(), "the documents were not built yet");
        library = new ExcerptLibrary(documents.toArray(LegalDocument[]::new));
        index = new SnapshotCitationIndex(library, Progress.NONE);
    }

    private static List<String[]> lines(String file) throws IOException {
        try (InputStream in = BundledDocumentsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split(" \\| ")).toList();
        }
    }

    private static LegalDocument document(String work) throws IOException {
        DocumentMetadata metadata = library.expressions(work).get(0);
        return library.document(metadata.id());
    }

    @Test
    void termsAreDefinedWhereTheTextDefinesThem() throws IOException {
        List<String> missing = new ArrayList<>();
        List<String[]> lines = lines("definitions.txt");
        for (String[] line : lines) {
            Address place = Address.parse(line[0]);
            List<Definition> found = document(place.work()).definitions();
            if (found.stream().noneMatch(d -> d.term().equals(line[1]) && d.eId().equals(place.eId()))) {
                missing.add(line[0] + " " + line[1]);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(lines.size() > 100);
    }

    @Test
    void citationsLeadWhereReadersWent() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] line : lines("links.txt")) {
            Address from = Address.parse(line[0]);
            List<ResolvedCitation> found = index.citationsIn(document(from.work()).metadata().id(), ON).stream()
                    .filter(r -> r.from().eId().equals(from.eId()) && compact(r.citation().text()).equals(compact(line[1])))
                    .toList();
            if (found.stream().noneMatch(r -> leads(r, from, line[2]))) {
                wrong.add(line[0] + " " + line[1] + " -> " + line[2] + ", found " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean leads(ResolvedCitation r, Address from, String expected) {
        if (expected.equals("external")) {
            return r.targets().isEmpty() && r.external() != null;
        }
        List<String> named = r.targets().stream()
                .map(t -> t.work().equals(from.work()) ? t.eId() : t.work() + (t.eId() == null ? "" : "#" + t.eId())).toList();
        return named.equals(List.of(expected.split(" ")));
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void statusOnTheDayOfTheLastCheck() {
        SnapshotValidityIndex validity = new SnapshotValidityIndex(library);
        Map<DocumentStatus, Integer> counts = new TreeMap<>();
        for (DocumentMetadata document : library.documents()) {
            Validity v = validity.of(document, ON, Locale.SIMPLIFIED_CHINESE);
            counts.merge(v.status(), 1, Integer::sum);
            if (!document.notice()) {
                boolean over = document.expires() != null && document.expires().isBefore(ON);
                assertEquals(over, v.status() == DocumentStatus.EXPIRED, document.title());
            }
        }
        assertEquals(library.documents().size(), counts.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(1, counts.get(DocumentStatus.NOT_YET_IN_FORCE), "消费者权益保护法实施条例 applies from 1 July 2024");
        Validity plan = validity.of(Address.parse("autumn-winter-air-plan-2020-jjj-fenwei"), ON, Locale.ENGLISH);
        assertEquals(DocumentStatus.EXPIRED, plan.status());
        assertTrue(plan.grounds().stream().anyMatch(g -> g.by() != null && g.by().work().equals("autumn-winter-air-plan-2021")));
    }
}
