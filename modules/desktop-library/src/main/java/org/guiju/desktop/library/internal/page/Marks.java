package org.guiju.desktop.library.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.Glossary;

/** Finds what is to be marked in the own text of provisions: citations and the use of defined terms. */
final class Marks {

    private final Map<String, List<ResolvedCitation>> inText;
    private final Map<String, List<ResolvedCitation>> inHeadings;
    private final List<Meant> terms;

    /** A word that has a meaning, wherever it is used. */
    private record Meant(String word, Mark mark) {}

    Marks(LegalDocument document, List<ResolvedCitation> resolved, List<Glossary.Entry> glossary) {
        inText = resolved.stream()
                .filter(c -> !c.citation().inHeading())
                .collect(Collectors.groupingBy(c -> c.citation().eId()));
        inHeadings = resolved.stream()
                .filter(c -> c.citation().inHeading())
                .collect(Collectors.groupingBy(c -> c.citation().eId()));
        Stream<Meant> own = document.definitions().stream().map(d -> new Meant(d.term(), new Mark.Term(d)));
        Stream<Meant> explained = glossary.stream()
                .flatMap(e -> e.forms().stream().map(form -> new Meant(form, new Mark.Explained(e))));
        terms = Stream.concat(own, explained)
                .filter(m -> m.word().length() >= 2)
                .sorted(Comparator.comparingInt((Meant m) -> m.word().length()).reversed())
                .toList();
    }

    /** Marks in the own text of a provision, which stands at {@code shift} in its block. */
    List<Span> in(String eId, String text, int shift) {
        List<Span> spans = new ArrayList<>(cited(inText.getOrDefault(eId, List.of()), text, shift));
        addTerms(text, shift, spans);
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    /** Marks in the heading of a provision, which stands at {@code shift} in its block. */
    List<Span> inHeading(String eId, String heading, int shift) {
        return cited(inHeadings.getOrDefault(eId, List.of()), heading, shift);
    }

    private static List<Span> cited(List<ResolvedCitation> citations, String text, int shift) {
        List<Span> spans = new ArrayList<>();
        for (ResolvedCitation c : citations) {
            int start = c.citation().start();
            int end = c.citation().end();
            if (start >= 0 && start < end && end <= text.length()) {
                boolean held = !c.targets().isEmpty();
                spans.add(new Span(shift + start, shift + end, held ? new Mark.Held(c) : new Mark.External(c)));
            }
        }
        return spans;
    }

    private void addTerms(String text, int shift, List<Span> spans) {
        boolean[] taken = new boolean[text.length()];
        for (Meant term : terms) {
            int length = term.word().length();
            for (int at = text.indexOf(term.word()); at >= 0; at = text.indexOf(term.word(), at + length)) {
                if (!taken[at] && !taken[at + length - 1]) {
                    java.util.Arrays.fill(taken, at, at + length, true);
                    spans.add(new Span(shift + at, shift + at + length, term.mark()));
                }
            }
        }
    }
}
