package org.guiju.regulation.internal.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.task.Progress;

/**
 * Measures recognition on cases {@code {from_doc, from_article, to_doc, to_article, text}} in {@code shared/cases/xref.json}
 * and prints what was missed. Cases that name no words of a citation (implied ones) are counted apart.
 */
final class CitationEvaluation {

    private static final LocalDate ON = LocalDate.of(2024, 6, 30);

    private final ExcerptLibrary library;
    private final CitationIndex index;
    private final List<LegalDocument> documents;

    CitationEvaluation(List<LegalDocument> documents) {
        this.library = new ExcerptLibrary(documents.toArray(LegalDocument[]::new));
        this.index = new SnapshotCitationIndex(library, Progress.NONE);
        this.documents = documents;
    }

    /**
     * Figures.
     *
     * @param cases cases that quote a citation
     * @param from those whose words were found in the provision named
     * @param document those whose citation names the right document
     * @param provision those whose citation names the right provisions too
     * @param implied cases without a citation in their words
     * @param misses what was missed, a line each
     */
    record Result(int cases, int from, int document, int provision, int implied, List<String> misses) {}

    /** Prints the figures of the cases, if they and the documents are there. */
    public static void main(String[] arguments) throws IOException {
        Path cases = BuiltDocuments.above("shared/cases/xref.json");
        List<LegalDocument> documents = BuiltDocuments.all();
        if (cases == null || documents.isEmpty()) {
            System.out.println("no cases or no documents; run mvn -pl modules/domains/sources -am compile first");
            return;
        }
        CitationEvaluation evaluation = new CitationEvaluation(documents);
        Result result = evaluation.measure(cases);
        System.out.printf("cases %d, place found %d, document right %d, provision right %d; implied, without words: %d%n",
                result.cases(), result.from(), result.document(), result.provision(), result.implied());
        result.misses().forEach(System.out::println);
        evaluation.printCounts();
    }

    Result measure(Path file) throws IOException {
        int cases = 0;
        int from = 0;
        int document = 0;
        int provision = 0;
        int implied = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            String text = node.path("text_normalized").asText(node.path("text").asText());
            String target = node.path("to_doc").asText();
            String provisions = node.path("to_article").asText("");
            if (isImplied(node, text)) {
                implied++;
                continue;
            }
            cases++;
            List<ResolvedCitation> found = citations(node.path("from_doc").asText(), text);
            boolean place = found.stream().anyMatch(r -> at(r.from(), node.path("from_article").asText()));
            List<ResolvedCitation> right = found.stream().filter(r -> leadsTo(r, target)).toList();
            boolean exact = right.stream().anyMatch(r -> names(r, provisions));
            from += place ? 1 : 0;
            document += right.isEmpty() ? 0 : 1;
            provision += exact ? 1 : 0;
            if (!place || !exact) {
                misses.add((found.isEmpty() ? "NO CITATION " : right.isEmpty() ? "OTHER DOCUMENT " : exact ? "OTHER PLACE " : "OTHER PROVISION ")
                        + node.path("from_doc").asText() + " " + node.path("from_article").asText() + ": " + text + " -> " + target + " "
                        + provisions + "; found " + found.stream().map(r -> r.from() + " " + r.citation().text() + " " + r.targets()
                                + r.citation().eIds() + r.external()).toList());
            }
        }
        return new Result(cases, from, document, provision, implied, misses);
    }

    /** A case whose words hold no citation at all: the author of the case inferred the link. */
    private static boolean isImplied(JsonNode node, String text) {
        boolean said = (node.path("scope").asText() + node.path("note").asText() + node.path("resolves").asText()
                + node.path("resolves_in").asText()).matches("(?s).*(implied|implicit|隐含|主题对应).*");
        return said && !text.contains("《") && !text.contains("第");
    }

    private List<ResolvedCitation> citations(String fromTitle, String words) {
        List<ResolvedCitation> found = new ArrayList<>();
        String wanted = compact(words);
        for (LegalDocument document : documents) {
            if (!isAbout(document, fromTitle)) {
                continue;
            }
            for (ResolvedCitation r : index.citationsIn(document.metadata().id(), ON)) {
                Citation c = r.citation();
                Provision p = document.find(c.eId()).orElseThrow();
                String text = c.inHeading() ? p.heading() : p.ownText();
                String before = compact(text.substring(0, c.start()));
                String all = compact(text);
                int at = all.indexOf(wanted);
                boolean overlaps = false;
                while (at >= 0 && !overlaps) {
                    overlaps = before.length() < at + wanted.length() && before.length() + compact(c.text()).length() > at;
                    at = all.indexOf(wanted, at + 1);
                }
                if (overlaps) {
                    found.add(r);
                }
            }
        }
        return found;
    }

    /** Whether a document is the one named, its notice or its attached text. */
    private boolean isAbout(LegalDocument document, String title) {
        String key = key(title);
        String own = TitleKey.of(document.metadata().title());
        return own.equals(key) || own.contains(key) || key.contains(own)
                || document.metadata().shortTitles().stream().anyMatch(s -> TitleKey.of(s).equals(key))
                || document.metadata().attachedTo() != null
                && library.documents().stream().anyMatch(m -> m.id().work().equals(document.metadata().attachedTo())
                        && TitleKey.of(m.title()).equals(key));
    }

    private static String key(String title) {
        return TitleKey.of(title.replaceAll("[（(][^（()）]*〔\\d{4}〕\\d+号[)）]", ""));
    }

    private boolean at(Address from, String place) {
        if (place.isEmpty() || place.matches(".*(导语|通知|前言|结语|正文|附件).*")) {
            return true;
        }
        String words = index.format(from).orElse("").replaceAll("^《.*》", "");
        String compact = words.replaceAll("[、.．．（）() ]", "");
        String wanted = place.replaceAll("[、.．（）() ]", "").replaceAll("[\\u4e00-\\u9fff]{6,}.*", "");
        String loose = loose(compact);
        String looseWanted = loose(wanted);
        return loose.contains(looseWanted) || looseWanted.contains(loose) && !loose.isEmpty();
    }

    private static String loose(String place) {
        return place.replaceAll("第[一二三四五六七八九十]+款", "").replace("第", "").replace("项", "");
    }

    private boolean leadsTo(ResolvedCitation r, String title) {
        String key = key(title);
        List<String> names = new ArrayList<>();
        r.targets().forEach(t -> library.documents().stream().filter(m -> m.id().work().equals(t.work())).forEach(m -> {
            names.add(m.title());
            names.addAll(m.shortTitles());
            library.documents().stream()
                    .filter(o -> o.id().work().equals(m.attachedTo()) || m.id().work().equals(o.attachedTo()))
                    .forEach(o -> names.add(o.title()));
        }));
        if (r.external() != null) {
            names.add(r.external());
            names.add(r.citation().title() == null ? r.citation().number() : r.citation().title());
        }
        return names.stream().anyMatch(n -> TitleKey.of(n).equals(key) || TitleKey.of(n).endsWith(key) || key.endsWith(TitleKey.of(n))
                || TitleKey.of(n).contains(key));
    }

    private static boolean names(ResolvedCitation r, String provisions) {
        String words = provisions.replaceAll("[（(][^一二三四五六七八九十][^）)]*[)）]", "").replace("附件：", "附件");
        ProvisionGrammar.Parsed parsed = new ProvisionGrammar(words, false).parse(0);
        if (parsed == null || words.startsWith("附")) {
            return true;
        }
        List<String> wanted = parsed.paths().stream().map(ProvisionPath::eId).toList();
        List<String> named = r.targets().isEmpty() || r.citation().eIds().isEmpty()
                ? r.citation().eIds()
                : r.targets().stream().map(Address::eId).toList();
        return wanted.stream().allMatch(w -> named.stream().anyMatch(n -> n != null && same(n, w)));
    }

    private static boolean same(String named, String wanted) {
        return named.equals(wanted) || named.replace("__para_1", "").equals(wanted.replace("__para_1", ""))
                || named.startsWith(wanted + "__");
    }

    private void printCounts() {
        int self = 0;
        int held = 0;
        int external = 0;
        int definitions = 0;
        for (LegalDocument document : documents) {
            for (ResolvedCitation r : index.citationsIn(document.metadata().id(), ON)) {
                self += r.citation().self() ? 1 : 0;
                held += !r.citation().self() && r.external() == null ? 1 : 0;
                external += r.external() != null ? 1 : 0;
            }
            definitions += document.definitions().size();
        }
        System.out.printf("documents %d, citations %d: in the same document %d, in another held %d, external %d; definitions %d%n",
                documents.size(), self + held + external, self, held, external, definitions);
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "").replace('<', '〈').replace('>', '〉').replace("％", "%");
    }
}
