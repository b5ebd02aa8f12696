package org.guiju.regulation.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.citation.Recognition;

/** Reads one document: first the short names and terms that it defines, then its citations. */
public final class DocumentReader {

    private final LegalDocument document;
    private final KnownNames names;
    private final Map<String, AliasReader.Alias> aliases = new HashMap<>();
    private final Map<String, Set<Integer>> defined = new HashMap<>();
    private final List<Definition> definitions = new ArrayList<>();

    /** Prepares reading a document. */
    public DocumentReader(LegalDocument document, KnownNames names) {
        this.document = document;
        this.names = names;
    }

    /** Reads it. */
    public Recognition read() {
        readDefinitions();
        Outline outline = Outline.of(document);
        TextReader reader = new TextReader(outline, matcher(), aliases,
                new OwnName(document.metadata()), AnnexList.of(document, outline));
        List<Citation> citations = new ArrayList<>();
        List<Recognition.OpenPlace> open = new ArrayList<>();
        document.provisions().forEach(provision -> {
            OutlineNode node = outline.node(provision.eId());
            read(reader, new Place(provision.heading(), node, true), citations, open);
            read(reader, new Place(provision.ownText(), node, false), citations, open);
        });
        return new Recognition(citations, definitions, open);
    }

    private void read(TextReader reader, Place place, List<Citation> citations, List<Recognition.OpenPlace> open) {
        if (!place.text().isEmpty()) {
            reader.read(place, defined.getOrDefault(key(place.node().eId(), place.inHeading()), Set.of()));
            citations.addAll(place.citations());
            open.addAll(place.open());
        }
    }

    private void readDefinitions() {
        AliasReader aliasReader = new AliasReader(names.titles());
        TermSections sections = new TermSections();
        document.body().forEach(sections::read);
        document.provisions().forEach(provision -> {
            define(aliasReader, provision, provision.heading(), true);
            sections.term(provision).ifPresent(definitions::add);
            define(aliasReader, provision, provision.ownText(), false);
        });
    }

    private void define(AliasReader aliasReader, Provision provision, String text, boolean inHeading) {
        List<Definition> found = new ArrayList<>();
        for (AliasReader.Alias alias : aliasReader.read(text)) {
            found.add(new Definition(alias.term(), alias.meaning(), provision.eId(), inHeading, alias.start(), true));
            if (alias.namesDocument()) {
                aliases.putIfAbsent(alias.written(), alias);
                aliases.putIfAbsent(alias.term(), alias);
                defined.computeIfAbsent(key(provision.eId(), inHeading), k -> new HashSet<>()).add(alias.start());
            }
        }
        for (TermReader.Term term : TermReader.read(text)) {
            boolean known = found.stream().anyMatch(d -> d.start() == term.start());
            if (!known) {
                String meaning = term.meaning().isEmpty() ? childrenOf(provision) : term.meaning();
                found.add(new Definition(term.term(), meaning, provision.eId(), inHeading, term.start(), false));
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        definitions.addAll(found);
    }

    private static String childrenOf(Provision provision) {
        return String.join("\n", provision.children().stream().map(Provision::fullText).toList());
    }

    private NameMatcher matcher() {
        List<NameMatcher.Entry> entries = new ArrayList<>();
        names.titles().forEach((name, title) -> {
            if (NameMatcher.isUsable(name)) {
                entries.add(new NameMatcher.Entry(name, title, false));
            }
        });
        aliases.values().stream().distinct()
                .forEach(alias -> entries.add(new NameMatcher.Entry(alias.written(), alias.title(), true)));
        return new NameMatcher(entries);
    }

    private static String key(String eId, boolean inHeading) {
        return inHeading ? eId + "#" : eId;
    }
}
