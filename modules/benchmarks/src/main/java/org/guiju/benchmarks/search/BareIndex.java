package org.guiju.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.guiju.search.internal.text.GramAnalyzer;

/** Bare Lucene over the same text: BM25, top ten, nothing else. */
final class BareIndex {

    private static final int TOP = 10;

    private final IndexSearcher searcher;
    private final List<Part> parts;

    /** A unit: what is searched and what is shown. */
    record Unit(String searched, String text) {}

    /** A field with its analyzer and boost. */
    private record Part(String field, Analyzer analyzer, float boost) {}

    private BareIndex(IndexSearcher searcher, List<Part> parts) {
        this.searcher = searcher;
        this.parts = parts;
    }

    static BareIndex of(List<Unit> units, Analyzer analyzer) throws IOException {
        return build(units, List.of(new Part("text", analyzer, 1)));
    }

    static BareIndex ofBigramsAndSingles(List<Unit> units) throws IOException {
        return build(units, List.of(new Part("pairs", new GramAnalyzer(true), 1),
                new Part("singles", new GramAnalyzer(false), 1.5f)));
    }

    private static BareIndex build(List<Unit> units, List<Part> parts) throws IOException {
        FSDirectory directory = FSDirectory.open(Files.createTempDirectory("bare"));
        java.util.Map<String, Analyzer> byField = new java.util.HashMap<>();
        parts.forEach(p -> byField.put(p.field(), p.analyzer()));
        Analyzer analyzer = new PerFieldAnalyzerWrapper(parts.getFirst().analyzer(), byField);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Unit unit : units) {
                Document document = new Document();
                parts.forEach(p -> document.add(new TextField(p.field(), unit.searched(), Field.Store.NO)));
                document.add(new StoredField("stored", unit.text()));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return new BareIndex(new IndexSearcher(DirectoryReader.open(directory)), parts);
    }

    List<String> search(String query) {
        try {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (Part part : parts) {
                for (String term : terms(part, query)) {
                    any.add(new BoostQuery(new TermQuery(new Term(part.field(), term)), part.boost()),
                            BooleanClause.Occur.SHOULD);
                }
            }
            List<String> texts = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(any.build(), TOP).scoreDocs) {
                texts.add(searcher.storedFields().document(hit.doc).get("stored"));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> terms(Part part, String query) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = part.analyzer().tokenStream(part.field(), query)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms.stream().distinct().toList();
    }
}
