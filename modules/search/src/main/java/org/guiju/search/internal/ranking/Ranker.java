package org.guiju.search.internal.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.search.internal.index.UnitFields;
import org.guiju.search.internal.query.ReadQuery;
import org.guiju.search.internal.text.Symbol;
import org.guiju.search.internal.text.SymbolReader;

/** Puts the best candidates in order by what BM25 does not see. */
public final class Ranker {

    private static final Pattern DEFINES = Pattern.compile("是指|，指|含义|以下简称");
    private static final Pattern PUNISHES = Pattern.compile("罚款|处罚|处以|责令|吊销");
    private static final Pattern LIMITS =
            Pattern.compile("[0-9一二三四五六七八九十百]+ ?(个?工作日|日|天|个月|年|小时)|之日起|[0-9]+月[0-9]*日?");

    private final Weights weights;

    /** With these weights. */
    public Ranker(Weights weights) {
        this.weights = weights;
    }

    /**
     * A candidate with its stored fields and final score.
     *
     * @param candidate the candidate
     * @param stored its stored fields
     * @param score final score
     */
    public record Ranked(Candidate candidate, Document stored, double score) {}

    /** Ranks candidates that come best first by the score of the query. */
    public List<Ranked> rank(IndexReader reader, ReadQuery query, List<Candidate> candidates) throws IOException {
        if (candidates.isEmpty()) {
            return List.of();
        }
        QuerySymbols symbols = new QuerySymbols(reader, query);
        TitleMatch titles = new TitleMatch(query);
        StoredFields stored = reader.storedFields();
        double top = Math.max(candidates.getFirst().score(), 1e-6);
        List<Ranked> ranked = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Document fields = stored.document(candidate.doc());
            double score = candidate.score() / top + signs(query, symbols, titles, candidate.metadata(), fields);
            ranked.add(new Ranked(candidate, fields, score));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private double signs(ReadQuery query, QuerySymbols symbols, TitleMatch titles, DocumentMetadata metadata,
            Document fields) {
        String text = fields.get(UnitFields.TEXT);
        String path = fields.get(UnitFields.PATH);
        int[] body = codes(text);
        Features f = Features.of(symbols, codes(path), body);
        double score = weights.coverage() * f.coverage()
                + weights.window() * f.window()
                + weights.run() * f.run()
                + weights.heading() * f.heading()
                + weights.title() * titles.share(metadata)
                + weights.authority() * authority(metadata);
        if (fields.get(UnitFields.EID) == null) {
            score -= titles.asksForDocument(metadata) ? -1 : 1;
        }
        return score + weights.intent() * intents(query, text);
    }

    private static double intents(ReadQuery query, String text) {
        double met = 0;
        for (ReadQuery.Intent intent : query.intents()) {
            Pattern sign = switch (intent) {
                case DEFINITION -> DEFINES;
                case PENALTY -> PUNISHES;
                case TIME_LIMIT -> LIMITS;
            };
            if (sign.matcher(text).find()) {
                met++;
            }
        }
        return query.intents().isEmpty() ? 0 : met / query.intents().size();
    }

    private static double authority(DocumentMetadata metadata) {
        int ranks = DocumentType.values().length - 1;
        return (double) (ranks - metadata.type().ordinal()) / ranks;
    }

    private static int[] codes(String text) {
        List<Symbol> symbols = SymbolReader.read(text);
        int[] codes = new int[symbols.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = symbols.get(i).text().hashCode();
        }
        return codes;
    }
}
