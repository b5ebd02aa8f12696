package org.guiju.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.search.internal.index.LibraryIndex;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.ranking.Candidate;

/**
 * Finds the units that match a query best. A flat disjunction matches nearly everything, so only the best are hits at all:
 * they are what is counted, and Lucene may skip the rest.
 */
final class Matches {

    private final IndexSearcher searcher;
    private final Map<String, DocumentMetadata> documents;

    /** The document of each unit, by the unit's number; null where it is not in the snapshot. */
    private final DocumentMetadata[] units;

    private Matches(IndexSearcher searcher, Map<String, DocumentMetadata> documents, DocumentMetadata[] units) {
        this.searcher = searcher;
        this.documents = documents;
        this.units = units;
    }

    static Matches in(LibraryIndex index) throws IOException {
        Map<String, DocumentMetadata> documents = new HashMap<>();
        index.snapshot().documents().forEach(m -> documents.put(m.id().toString(), m));
        IndexReader reader = index.searcher().getIndexReader();
        DocumentMetadata[] units = new DocumentMetadata[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), UnitFields.DOCUMENT);
            for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
                units[leaf.docBase + doc] = documents.get(ids.lookupOrd(ids.ordValue()).utf8ToString());
            }
        }
        return new Matches(index.searcher(), documents, units);
    }

    /** Metadata by id, null if it is not in the index's snapshot. */
    DocumentMetadata metadata(String id) {
        return documents.get(id);
    }

    /** All documents of the snapshot. */
    Collection<DocumentMetadata> documents() {
        return documents.values();
    }

    /**
     * The best matches.
     *
     * @param query what is searched
     * @param within documents to search in, null for all
     * @param most how many at most
     * @param share those below this share of the best score are left out
     */
    List<Candidate> best(Query query, Collection<DocumentMetadata> within, int most, double share) throws IOException {
        Query filtered = query;
        if (within != null) {
            List<BytesRef> ids = within.stream().map(m -> new BytesRef(m.id().toString())).toList();
            filtered = new BooleanQuery.Builder()
                    .add(query, BooleanClause.Occur.MUST)
                    .add(new TermInSetQuery(UnitFields.DOCUMENT, ids), BooleanClause.Occur.FILTER)
                    .build();
        }
        ScoreDoc[] found = searcher.search(filtered, new TopScoreDocCollectorManager(most, most)).scoreDocs;
        float least = found.length == 0 ? 0 : (float) (found[0].score * share);
        return Arrays.stream(found) // best first, of equal ones the first in the index
                .filter(d -> d.score >= least && units[d.doc] != null)
                .map(d -> new Candidate(d.doc, d.score, units[d.doc]))
                .toList();
    }
}
