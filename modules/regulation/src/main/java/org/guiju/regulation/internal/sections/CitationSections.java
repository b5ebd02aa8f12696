package org.guiju.regulation.internal.sections;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.SectionEntry;

/** What the two sections about citations share: entries with the words of a provision. */
final class CitationSections {

    /** Most entries that a section lists. */
    static final int MOST = 40;

    private final ProvisionContext context;
    private final CitationIndex index;
    private final Map<String, SectionEntry> entries = new LinkedHashMap<>();

    CitationSections(ProvisionContext context, CitationIndex index) {
        this.context = context;
        this.index = index;
    }

    /** eIds of the provision and all below it; of all provisions for the document as a whole. */
    static Set<String> inside(ProvisionContext context) {
        return context.provision().map(Provision::walk).orElseGet(context.document()::provisions)
                .map(Provision::eId).collect(Collectors.toSet());
    }

    /** Adds a provision once; those beyond the most that are listed are only counted. */
    void add(Address address, String detail) throws IOException {
        String key = address.toString();
        if (entries.containsKey(key)) {
            return;
        }
        String title = index.format(address).orElse(key);
        String excerpt = entries.size() < MOST ? words(address) : "";
        entries.put(key, new SectionEntry.Reference(title, detail, excerpt, address));
    }

    void addExternal(String title, String detail) {
        entries.putIfAbsent(title, new SectionEntry.External(title, detail));
    }

    int total() {
        return entries.size();
    }

    List<SectionEntry> listed() {
        return entries.values().stream().limit(MOST).toList();
    }

    private String words(Address address) throws IOException {
        if (address.eId() == null) {
            return "";
        }
        LibrarySnapshot library = context.library();
        Optional<DocumentMetadata> metadata = address.expression().flatMap(library::metadata)
                .or(() -> library.expression(address.work(), context.on()));
        if (metadata.isEmpty()) {
            return "";
        }
        LegalDocument document = metadata.get().id().equals(context.document().metadata().id())
                ? context.document() : library.document(metadata.get().id());
        return document.find(address.eId()).map(Provision::fullText).orElse("");
    }
}
