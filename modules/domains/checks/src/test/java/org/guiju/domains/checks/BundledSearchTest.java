package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.SearchService;
import org.guiju.search.api.Snippet;
import org.guiju.search.internal.LuceneSearchService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.util.Lookup;

/** Search over the bundled documents, as a user types. */
class BundledSearchTest {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);
    private static Library library;
    private static SearchService search;

    @TempDir
    static Path indexes;

    @BeforeAll
    static void index() {
        library = Lookup.getDefault().lookup(Library.class);
        library.modules().forEach(m -> library.setOpen(m.id(), true));
        search = service(indexes);
        search.awaitReady(Progress.NONE);
    }

    @AfterAll
    static void allAreOpenAgain() {
        library.modules().forEach(m -> library.setOpen(m.id(), true));
    }

    private static SearchService service(Path folder) {
        Lookup lookup = Lookup.getDefault();
        return new LuceneSearchService(library, lookup.lookup(CitationService.class),
                lookup.lookup(ValidityService.class), folder);
    }

    private static List<SearchHit> hits(String query) {
        return search.search(SearchRequest.of(query, ON)).hits();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "排污条例33条|pollutant-discharge-permit-regulation|art_33",
        "排污许可管理条例第三十三条第一项|pollutant-discharge-permit-regulation|art_33",
        "环办固体函[2021]613号 表2|tailings-pond-environmental-grading|table_2",
        "《碳排放权交易管理暂行条例》第24条|carbon-trading-interim-regulation|art_24"
    })
    void citationLeadsToItsProvision(String typed, String work, String eId) {
        SearchHit first = hits(typed).getFirst();
        assertEquals(work, first.document().id().work());
        assertEquals(eId, first.eId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "无证排污|未取得排污许可证排放污染物",
        "排汚许可证有效期|排污许可证有效期为5年",
        "处臵装臵 罚款 偷排 暗管|通过暗管、渗井、渗坑、灌注",
        "每日按罚款数额的3％加处罚款|每日按罚款数额的百分之三加处罚款",
        "二氧化碳当量 26000吨|2.6万吨二氧化碳当量",
        "挂牌时间不少于十个工作日|挂牌时间不得少于10个工作日",
        "洋垃圾|固体废物"
    })
    void wordsAreFoundHoweverTyped(String typed, String answer) {
        assertTrue(hits(typed).stream().anyMatch(h -> h.text().replace(" ", "").contains(answer)),
                () -> typed + ": " + hits(typed).stream().map(h -> h.document().title() + " " + h.label()).toList());
    }

    @Test
    void numberAloneFindsTheDocumentInAnyBracket() {
        for (String typed : List.of("国发〔2021〕23号", "国发[2021]23号", "国发（2021） 23 号")) {
            assertTrue(hits(typed).stream().limit(3)
                    .anyMatch(h -> h.document().id().work().startsWith("carbon-peaking-action-plan-2030")), typed);
        }
    }

    @Test
    void titleAloneFindsTheDocumentAsAWhole() {
        SearchHit first = hits("矿业权出让收益征收办法").getFirst();
        assertEquals("mineral-rights-royalty-measures", first.document().id().work());
        assertNull(first.eId());
    }

    @Test
    void filtersHoldAndFacetsCountWhatIsLeft() {
        SearchRequest request = new SearchRequest("罚款", Set.of("carbon"), Set.of(), Set.of(), Set.of(), Set.of(),
                Set.of(), Set.of(), ON, SearchRequest.Sort.DATE, 0, 50);
        SearchResult result = search.search(request);
        assertFalse(result.hits().isEmpty());
        assertTrue(result.hits().stream().allMatch(h -> h.document().domains().contains("carbon")));
        List<LocalDate> dates = result.hits().stream().map(h -> h.document().published()).toList();
        List<LocalDate> sorted = new ArrayList<>(dates);
        sorted.sort(java.util.Comparator.reverseOrder());
        assertEquals(sorted, dates);
        long counted = result.facets().get("status").stream().mapToLong(f -> f.count()).sum();
        assertEquals(result.total(), counted);
    }

    @Test
    void highlightsLieInTheSnippet() {
        for (SearchHit hit : hits("尾矿库 干滩长度 安全超高")) {
            int last = 0;
            for (Snippet.Range range : hit.snippet().highlights()) {
                assertTrue(range.start() >= last && range.end() > range.start()
                        && range.end() <= hit.snippet().text().length());
                last = range.end();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"~~", "(((", "\"", "??", "AND OR NOT", "*:*", "《", "第条", "〔〕号", "0"})
    void oddQueriesNeverFail(String typed) {
        assertTrue(search.search(SearchRequest.of(typed, ON)).total() >= 0);
    }

    @Test
    void closingAModuleTakesItsProvisionsOut() {
        assertTrue(findsDeedTax());
        library.setOpen("finance", false);
        search.awaitReady(Progress.NONE);
        assertFalse(findsDeedTax());
        library.setOpen("finance", true);
        search.awaitReady(Progress.NONE);
        assertTrue(findsDeedTax());
    }

    private static boolean findsDeedTax() {
        return hits("企业改制重组免征契税").stream()
                .anyMatch(h -> h.document().id().work().equals("reorganisation-deed-tax-announcement"));
    }

    @Test
    void damagedIndexIsMadeAnew(@TempDir Path folder) throws IOException {
        service(folder).awaitReady(Progress.NONE);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        SearchService again = service(folder);
        again.awaitReady(Progress.NONE);
        assertEquals("art_33", again.search(SearchRequest.of("排污条例33条", ON)).hits().getFirst().eId());
    }

    @Test
    void suggestionsCompleteWhatWasTyped() {
        assertTrue(search.suggest("排污许可", 10).stream().anyMatch(s -> s.text().equals("排污许可管理条例")));
        assertTrue(search.suggest("", 10).isEmpty());
    }
}
