package org.guiju.search.internal.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.search.internal.index.LibraryIndex;
import org.guiju.search.internal.index.TermDictionary;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.index.UnitSigns;
import org.guiju.search.internal.query.ReadQuery;

/** Puts the best candidates in order by what BM25 does not see. */
public final class Ranker {

    private final IndexReader reader;
    private final TermDictionary terms;
    private final Weights weights;
    private final DocumentNames names = new DocumentNames();

    /** For an index, with these weights. */
    public Ranker(LibraryIndex index, Weights weights) {
        this.reader = index.searcher().getIndexReader();
        this.terms = index.terms();
        this.weights = weights;
    }

    /**
     * A candidate with its final score.
     *
     * @param candidate the candidate
     * @param score final score
     */
    public record Ranked(Candidate candidate, double score) {}

    /** Ranks candidates that come best first by the score of the query. */
    public List<Ranked> rank(ReadQuery query, List<Candidate> candidates) throws IOException {
        if (candidates.isEmpty()) {
            return List.of();
        }
        QuerySymbols symbols = new QuerySymbols(terms, query);
        TitleMatch titles = new TitleMatch(query, names);
        double top = Math.max(candidates.getFirst().score(), 1e-6);
        List<Candidate> inOrder = new ArrayList<>(candidates);
        inOrder.sort(Comparator.comparingInt(Candidate::doc));
        List<Ranked> ranked = new ArrayList<>(candidates.size());
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues signs = DocValues.getBinary(leaf.reader(), UnitFields.SIGNS);
            for (Candidate candidate : inOrder) {
                int doc = candidate.doc() - leaf.docBase;
                if (doc >= 0 && doc < leaf.reader().maxDoc() && signs.advanceExact(doc)) {
                    UnitSigns unit = UnitSigns.decode(signs.binaryValue());
                    double score = candidate.score() / top
                            + signs(query, symbols, titles, candidate.metadata(), unit);
                    ranked.add(new Ranked(candidate, score));
                }
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private double signs(ReadQuery query, QuerySymbols symbols, TitleMatch titles, DocumentMetadata metadata,
            UnitSigns unit) {
        Features f = Features.of(symbols, unit);
        double score = weights.coverage() * f.coverage()
                + weights.window() * f.window()
                + weights.run() * f.run()
                + weights.heading() * f.heading()
                + weights.title() * titles.share(metadata)
                + weights.authority() * authority(metadata)
                + weights.intent() * intents(query, unit);
        return unit.whole() ? score + (titles.asksForDocument(metadata) ? 1 : -1) : score;
    }

    private static double intents(ReadQuery query, UnitSigns unit) {
        double met = 0;
        for (ReadQuery.Intent intent : query.intents()) {
            boolean has = switch (intent) {
                case DEFINITION -> unit.defines();
                case PENALTY -> unit.punishes();
                case TIME_LIMIT -> unit.limits();
            };
            met += has ? 1 : 0;
        }
        return query.intents().isEmpty() ? 0 : met / query.intents().size();
    }

    private static double authority(DocumentMetadata metadata) {
        int ranks = DocumentType.values().length - 1;
        return (double) (ranks - metadata.type().ordinal()) / ranks;
    }
}
