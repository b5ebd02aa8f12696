package org.guiju.search.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.search.api.SearchHit;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Snippet;
import org.guiju.search.internal.index.LibraryIndex;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.query.GramQuery;
import org.guiju.search.internal.query.QueryReader;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.query.Thesaurus;
import org.guiju.search.internal.ranking.Candidate;
import org.guiju.search.internal.ranking.Ranker;
import org.guiju.search.internal.ranking.Snippets;
import org.guiju.search.internal.ranking.Weights;

/** Answers requests against one library index. Immutable but for the index's own caches. */
final class Engine {

    private static final Query DOCUMENTS = new TermQuery(new Term(UnitFields.WHOLE, UnitFields.WHOLE));

    /** Matches below this share of the best score are not hits: a flat disjunction matches nearly everything. */
    private static final double RELEVANT = 0.3;

    /** Hits of one search at most; what ranks lower has nothing to do with the query any more. */
    private static final int HITS = 150;

    /** How many candidates are ranked by more than the query's score. */
    private static final int RANKED = 50;

    /** Score of what the query names outright, above any other. */
    private static final double NAMED = 10;

    private final LibraryIndex index;
    private final Matches matches;
    private final QueryReader reader;
    private final Ranker ranker;
    private final Context context;

    /** What the engine asks of the rest of Guiju. */
    interface Context {
        /** Status of a document on a date. */
        DocumentStatus status(DocumentMetadata document, LocalDate on);

        /** Where a typed citation leads, best first; empty if it is none. */
        List<Address> resolve(String typed, LocalDate on);
    }

    Engine(LibraryIndex index, Thesaurus thesaurus, Weights weights, Context context) throws IOException {
        this.index = index;
        this.matches = Matches.in(index);
        this.reader = new QueryReader(thesaurus);
        this.ranker = new Ranker(index, weights);
        this.context = context;
    }

    SearchResult search(SearchRequest request) throws IOException {
        ReadQuery query = reader.read(request.query());
        boolean all = request.query().isBlank();
        Set<DocumentMetadata> allowed = allowed(request);
        List<Address> jump = all ? List.of() : context.resolve(request.query(), request.on());
        List<Candidate> matched = all
                ? matches.best(DOCUMENTS, allowed, index.size(), 0)
                : matches.best(GramQuery.of(query, index.terms()), allowed, HITS, RELEVANT);
        List<Ranker.Ranked> ordered = order(request, query, matched, jump, allowed);
        int from = Math.min(request.offset(), ordered.size());
        int to = Math.min(ordered.size(), from + request.limit());
        Snippets snippets = new Snippets(query);
        List<SearchHit> hits = new ArrayList<>(to - from);
        StoredFields stored = index.searcher().storedFields();
        for (Ranker.Ranked ranked : ordered.subList(from, to)) {
            hits.add(hit(ranked, stored.document(ranked.candidate().doc()), snippets, request.on()));
        }
        return new SearchResult(ordered.size(), hits,
                Facets.of(ordered, m -> context.status(m, request.on())),
                jump, query.expansions().stream().map(Thesaurus.Expansion::text).toList());
    }

    private List<Ranker.Ranked> order(SearchRequest request, ReadQuery query, List<Candidate> matched,
            List<Address> jump, Set<DocumentMetadata> allowed) throws IOException {
        if (request.sort() != SearchRequest.Sort.RELEVANCE || request.query().isBlank()) {
            Comparator<Candidate> order = request.sort() == SearchRequest.Sort.AUTHORITY
                    ? Comparator.comparing(c -> c.metadata().type())
                    : Comparator.comparing((Candidate c) -> c.metadata().published()).reversed();
            return matched.stream().sorted(order).map(Engine::unranked).toList();
        }
        int depth = Math.min(matched.size(), RANKED);
        List<Ranker.Ranked> ranked = new ArrayList<>(
                ranker.rank(query, matched.subList(0, depth)));
        matched.subList(depth, matched.size()).forEach(c -> ranked.add(unranked(c)));
        return withJumpFirst(ranked, jump, allowed);
    }

    /** What the query names stands before what it resembles. */
    private List<Ranker.Ranked> withJumpFirst(List<Ranker.Ranked> ranked, List<Address> jump,
            Set<DocumentMetadata> allowed) throws IOException {
        if (jump.isEmpty()) {
            return ranked;
        }
        List<Ranker.Ranked> first = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Address address : jump) {
            Candidate unit = unitAt(address, allowed);
            if (unit != null && seen.add(unit.doc())) {
                first.add(new Ranker.Ranked(unit, NAMED));
            }
        }
        ranked.stream().filter(r -> !seen.contains(r.candidate().doc())).forEach(first::add);
        return first;
    }

    /** The unit that holds a provision: its own or the next one above it. */
    private Candidate unitAt(Address address, Set<DocumentMetadata> allowed) throws IOException {
        if (address.date() == null) {
            return null;
        }
        DocumentMetadata metadata = matches.metadata(new ExpressionId(address.work(), address.date()).toString());
        String eId = address.eId();
        while (metadata != null && (allowed == null || allowed.contains(metadata))) {
            Query unit = new TermQuery(new Term(UnitFields.ADDRESS, metadata.id().at(eId).toString()));
            ScoreDoc[] found = index.searcher().search(unit, 1).scoreDocs;
            if (found.length > 0) {
                return new Candidate(found[0].doc, 0, metadata);
            }
            if (eId == null) {
                return null;
            }
            int cut = eId.lastIndexOf("__");
            eId = cut < 0 ? null : eId.substring(0, cut);
        }
        return null;
    }

    private static Ranker.Ranked unranked(Candidate candidate) {
        return new Ranker.Ranked(candidate, 0);
    }

    private SearchHit hit(Ranker.Ranked ranked, Document stored, Snippets snippets, LocalDate on) {
        DocumentMetadata metadata = ranked.candidate().metadata();
        String text = stored.get(UnitFields.TEXT);
        Snippet snippet = snippets.of(text);
        return new SearchHit(metadata, stored.get(UnitFields.EID), stored.get(UnitFields.LABEL),
                Arrays.asList(stored.get(UnitFields.PATH).split("\n")), text, snippet, ranked.score(),
                context.status(metadata, on));
    }

    /** Documents that the filters let through, null if there is no filter. */
    private Set<DocumentMetadata> allowed(SearchRequest request) {
        boolean any = request.domains().isEmpty() && request.topics().isEmpty() && request.issuers().isEmpty()
                && request.types().isEmpty() && request.years().isEmpty() && request.documents().isEmpty()
                && request.statuses().isEmpty();
        if (any) {
            return null;
        }
        Set<DocumentMetadata> allowed = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.documents().stream().filter(m -> passes(request, m)).forEach(allowed::add);
        return allowed;
    }

    private boolean passes(SearchRequest request, DocumentMetadata m) {
        return passes(request.domains(), m.domains())
                && passes(request.topics(), m.topics())
                && passes(request.issuers(), m.issuers())
                && passes(request.types(), List.of(m.type()))
                && passes(request.years(), List.of(m.published().getYear()))
                && passes(request.documents(), List.of(m.id().work()))
                && (request.statuses().isEmpty() || request.statuses().contains(context.status(m, request.on())));
    }

    private static <T> boolean passes(Set<T> wanted, List<T> present) {
        return wanted.isEmpty() || present.stream().anyMatch(wanted::contains);
    }
}
