package org.guiju.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchService;
import org.guiju.search.internal.LuceneSearchService;
import org.guiju.search.internal.index.SearchUnit;
import org.guiju.search.internal.index.UnitExtractor;
import org.openide.util.Lookup;

/**
 * Compares ways of analysing and ranking on judged queries over the bundled documents and prints recall@1/5/10, MRR@10 and
 * the time of a search beside bare Lucene's BM25 top ten: ours, the standard analyzers, smartcn, bigrams, and bigrams with
 * single characters. Run with {@code mvn -Psearch-comparison -pl modules/benchmarks -am verify}.
 */
public final class SearchComparison {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);
    private static final int ROUNDS = Integer.getInteger("guiju.rounds", 10);

    private SearchComparison() {}

    /** Prints the comparison; {@code --misses} lists what was not answered by the first hit. */
    public static void main(String[] arguments) throws IOException {
        boolean misses = Arrays.asList(arguments).contains("--misses");
        Library library = Lookup.getDefault().lookup(Library.class);
        LibrarySnapshot snapshot = library.snapshot();
        System.out.println(snapshot.documents().size() + " documents of " + snapshot.modules().size() + " modules");
        SearchService ours = new LuceneSearchService(library, Lookup.getDefault().lookup(CitationService.class),
                Lookup.getDefault().lookup(ValidityService.class), Files.createTempDirectory("guiju-comparison"));
        ours.awaitReady(Progress.NONE);
        Map<String, Function<String, List<String>>> ways = new LinkedHashMap<>();
        ways.put("Guiju", query -> ours.search(SearchRequest.of(query, ON)).hits().stream().map(SearchHit::text).toList());
        List<BareIndex.Unit> units = units(snapshot);
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        analyzers.put("Lucene StandardAnalyzer (singles)", new StandardAnalyzer());
        analyzers.put("Lucene CJKAnalyzer (bigrams)", new CJKAnalyzer());
        analyzers.put("Lucene SmartChineseAnalyzer (words)", new SmartChineseAnalyzer());
        for (Map.Entry<String, Analyzer> e : analyzers.entrySet()) {
            ways.put(e.getKey(), BareIndex.of(units, e.getValue())::search);
        }
        ways.put("bigrams 1.0 + singles 1.5", BareIndex.ofBigramsAndSingles(units)::search);
        for (Map.Entry<String, List<JudgedQuery>> set : sets().entrySet()) {
            System.out.println("\n" + set.getKey());
            ways.forEach((name, way) -> {
                Judgement judgement = Judgement.of(name, set.getValue(), way);
                System.out.println(judgement);
                if (misses && name.equals("Guiju")) {
                    judgement.missed().forEach(m -> System.out.println("    " + m));
                }
            });
        }
        System.out.println("\ntime of a search, microseconds");
        List<JudgedQuery> timed = sets().values().stream().flatMap(List::stream).toList();
        double bare = 0;
        for (String name : List.of("bigrams 1.0 + singles 1.5", "Guiju")) {
            long[] p = percentiles(timed, ways.get(name));
            bare = name.equals("Guiju") ? bare : p[1];
            System.out.printf(Locale.ROOT, "%-34s p50 %6d  p95 %6d  p95 ratio to bare %.2f%n", name, p[0], p[1], p[1] / bare);
        }
    }

    private static Map<String, List<JudgedQuery>> sets() throws IOException {
        Map<String, List<JudgedQuery>> sets = new LinkedHashMap<>();
        sets.put("own queries", JudgedQuery.own());
        JudgedQuery.sample().ifPresentOrElse(sample -> sets.put("sample queries", sample),
                () -> System.out.println("shared/cases/search.json is not beside this checkout: sample queries skipped"));
        return sets;
    }

    private static List<BareIndex.Unit> units(LibrarySnapshot snapshot) throws IOException {
        List<BareIndex.Unit> units = new ArrayList<>();
        for (DocumentMetadata m : snapshot.documents()) {
            LegalDocument document = snapshot.document(m.id());
            for (SearchUnit unit : UnitExtractor.extract(document)) {
                units.add(new BareIndex.Unit(m.title() + "\n" + unit.heading() + "\n" + unit.text(), unit.text()));
            }
        }
        return units;
    }

    private static long[] percentiles(List<JudgedQuery> queries, Function<String, List<String>> way) {
        long[] times = new long[queries.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                way.apply(queries.get(i).query());
                long time = System.nanoTime() - start;
                times[i] = round == 0 ? time : Math.min(times[i], time);
            }
        }
        Arrays.sort(times);
        return new long[] {times[times.length / 2] / 1000, times[times.length * 95 / 100] / 1000};
    }
}
