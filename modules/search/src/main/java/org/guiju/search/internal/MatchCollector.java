package org.guiju.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.ranking.Candidate;

/** Collects all matches in documents that the filters let through. */
final class MatchCollector extends SimpleCollector {

    private final Function<String, DocumentMetadata> allowed;
    private final Map<String, DocumentMetadata> known = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private SortedDocValues documents;
    private DocumentMetadata[] byOrdinal;
    private Scorable scorer;
    private int base;

    /**
     * With a filter.
     *
     * @param allowed gives the metadata of a document by its id, null if the filters keep it out
     */
    MatchCollector(Function<String, DocumentMetadata> allowed) {
        this.allowed = allowed;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        documents = DocValues.getSorted(context.reader(), UnitFields.DOCUMENT);
        byOrdinal = new DocumentMetadata[documents.getValueCount()];
        for (int i = 0; i < byOrdinal.length; i++) {
            byOrdinal[i] = known.computeIfAbsent(documents.lookupOrd(i).utf8ToString(), allowed);
        }
    }

    @Override
    public void setScorer(Scorable newScorer) {
        scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (documents.advanceExact(doc)) {
            DocumentMetadata metadata = byOrdinal[documents.ordValue()];
            if (metadata != null) {
                candidates.add(new Candidate(base + doc, scorer.score(), metadata));
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /**
     * Makes collectors and puts together what they found: matches best first, down to a share of the best score.
     *
     * @param allowed gives the metadata of a document by its id, null if the filters keep it out
     * @param share matches below this share of the best score are left out
     */
    record Manager(Function<String, DocumentMetadata> allowed, double share)
            implements CollectorManager<MatchCollector, List<Candidate>> {

        @Override
        public MatchCollector newCollector() {
            return new MatchCollector(allowed);
        }

        @Override
        public List<Candidate> reduce(Collection<MatchCollector> collectors) {
            List<Candidate> found = collectors.stream().flatMap(c -> c.candidates.stream()).toList();
            double top = found.stream().mapToDouble(Candidate::score).max().orElse(0);
            return found.stream()
                    .filter(c -> c.score() >= top * share)
                    .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::doc))
                    .toList();
        }
    }
}
