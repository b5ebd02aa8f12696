package org.guiju.exchange.internal.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ArrayList;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Provisions with how they are cited and their words, numbered in the order in which they are first cited. */
public final class QuotedLaw {

    /** Longer provisions (tables, whole chapters) are cut: the citation says where to read on. */
    private static final int LONGEST = 1200;

    private final LibrarySnapshot library;
    private final CitationIndex citations;
    private final LocalDate on;
    private final Map<String, Report.Law> cited = new LinkedHashMap<>();

    /** Of the expressions in force on a date, where a citation names none. */
    public QuotedLaw(LibrarySnapshot library, CitationIndex citations, LocalDate on) {
        this.library = library;
        this.citations = citations;
        this.on = on;
    }

    /** These citations, each an address or the title of a text that is not held. */
    List<Report.Law> of(List<String> addresses) throws IOException {
        List<Report.Law> laws = new ArrayList<>();
        for (String address : addresses) {
            Report.Law known = cited.get(address);
            if (known == null) {
                Report.Law law = read(cited.size() + 1, address);
                cited.put(address, new Report.Law(law.number(), law.citation(), law.words(), false));
                laws.add(law);
            } else {
                laws.add(known);
            }
        }
        return laws;
    }

    /** All that were cited so far, by their addresses. */
    Map<String, Report.Law> cited() {
        return cited;
    }

    private Report.Law read(int number, String text) throws IOException {
        Address address;
        try {
            address = Address.parse(text);
        } catch (IllegalArgumentException e) {
            return new Report.Law(number, text, "", true);
        }
        Optional<DocumentMetadata> held = address.date() == null
                ? library.expression(address.work(), on)
                : library.metadata(new ExpressionId(address.work(), address.date()));
        if (held.isEmpty()) {
            return new Report.Law(number, text, "", true);
        }
        Address full = held.get().id().at(address.eId());
        String citation = citations.format(full).orElse(text);
        if (held.get().number() != null && !citation.contains(held.get().number())) {
            citation = citation + "（" + held.get().number() + "）";
        }
        String words = address.eId() == null ? "" : library.document(held.get().id()).find(address.eId())
                .map(Provision::fullText).orElse("");
        return new Report.Law(number, citation, cut(words.replace("\t", " ｜ ")), true);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "……";
    }
}
