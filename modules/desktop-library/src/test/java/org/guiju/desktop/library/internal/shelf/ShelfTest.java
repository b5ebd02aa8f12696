package org.guiju.desktop.library.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.guiju.desktop.library.sample.SampleLibrary;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.StructureCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {

    private static final Map<String, String> DOMAINS = Map.of("emissions", "排放与环境", "safety", "安全生产");

    private static DocumentMetadata document(String work, String title, String number, boolean notice, String attachedTo, String... domains) {
        LocalDate issued = LocalDate.of(2021, 12, 31);
        return new DocumentMetadata(new ExpressionId(work, issued), title, List.of("固废指标解释"), number, List.of("生态环境部办公厅"),
                DocumentType.NORMATIVE_DOCUMENT, null, issued, null, null, false, false, attachedTo, notice, List.of(domains),
                List.of(), "CN", List.of(), List.of(), List.of(), null, new SourceReference("s", 1, 2, null),
                new StructureCounts(0, 0, 0, 0, 0));
    }

    private final List<DocumentMetadata> documents = List.of(
            SampleDocuments.permit().metadata(),
            document("indicators-notice", "关于印发指标解释的通知", "环办固体函〔2021〕613号", true, null, "emissions", "safety"),
            document("indicators", "一般工业固体废物指标解释", null, false, "indicators-notice", "emissions", "safety"));

    private final List<ShelfEntry> entries = ShelfEntry.of(documents, d -> DocumentStatus.IN_FORCE);

    @Test
    void noticeAndAttachedTextAreOneEntry() {
        assertEquals(List.of("排污许可管理条例", "一般工业固体废物指标解释"), entries.stream().map(e -> e.document().title()).toList());
        assertEquals("环办固体函〔2021〕613号", entries.get(1).number().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"环办固体函〔2021〕613号", "环办固体函[2021]613", "环办固体函（2021）613 号", "环办固体函【2021】６１３号",
        "环办固体函2021", "指标 固体", "固废指标", "印发指标解释"})
    void filterFindsNumbersInAnyFormAndTitles(String filter) {
        Shelf shelf = Shelf.of(entries, Grouping.TYPE, filter, DOMAINS);
        assertEquals(1, shelf.shown(), filter);
        assertTrue(shelf.filtered());
    }

    @Test
    void aDocumentOfTwoDomainsIsListedInBothAndCountedOnce() {
        Shelf shelf = Shelf.of(entries, Grouping.DOMAIN, "", DOMAINS);
        assertEquals(List.of("排放与环境", "安全生产"), shelf.groups().stream().map(Shelf.Group::name).toList());
        assertEquals(List.of(2, 1), shelf.groups().stream().map(g -> g.entries().size()).toList());
        assertEquals(2, shelf.shown());
    }

    @Test
    void groupsByAuthorityIssuerAndYear() {
        assertEquals(List.of("行政法规", "部门规范性文件"),
                Shelf.of(entries, Grouping.TYPE, "", DOMAINS).groups().stream().map(Shelf.Group::name).toList());
        assertEquals(List.of("国务院", "生态环境部办公厅"),
                Shelf.of(entries, Grouping.ISSUER, "", DOMAINS).groups().stream().map(Shelf.Group::name).toList());
        assertEquals(List.of("2021年"),
                Shelf.of(entries, Grouping.YEAR, "", DOMAINS).groups().stream().map(Shelf.Group::name).toList());
    }

    @Test
    void followsModulesUntilStopped() {
        SampleLibrary library = new SampleLibrary(List.of(SampleDocuments.permit(), SampleDocuments.plan()));
        ShelfPresenter presenter = new ShelfPresenter(library, library, Runnable::run, Runnable::run, () -> LocalDate.of(2024, 12, 31));
        java.util.ArrayDeque<Shelf> shown = new java.util.ArrayDeque<>();
        presenter.start(shown::add, sentence -> { });
        assertEquals(2, shown.getLast().total());
        library.setOpen("emissions", false);
        assertEquals(0, shown.getLast().total());
        presenter.stop();
        int before = shown.size();
        library.setOpen("emissions", true);
        assertEquals(before, shown.size());
        assertEquals(0, library.listeners());
    }
}
