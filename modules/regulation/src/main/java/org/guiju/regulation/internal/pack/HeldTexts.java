package org.guiju.regulation.internal.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;

/** Texts against which citations are checked: those of the module itself and of the others, read when first cited. */
final class HeldTexts {

    /** Reads a document. */
    @FunctionalInterface
    interface Source {
        /** Reads it. */
        LegalDocument read(ExpressionId id) throws IOException;
    }

    /** What an address leads to. */
    enum Answer {
        /** The provision is there. */
        FOUND,
        /** No document of that name and date. */
        NO_DOCUMENT,
        /** The document has no such provision. */
        NO_PROVISION
    }

    private final Map<String, TreeMap<ExpressionId, Source>> works = new HashMap<>();
    private final Map<ExpressionId, Map<String, Provision>> provisions = new HashMap<>();

    void add(ExpressionId id, Source source) {
        works.computeIfAbsent(id.work(), w -> new TreeMap<>()).putIfAbsent(id, source);
    }

    boolean holds(ExpressionId id) {
        return works.getOrDefault(id.work(), new TreeMap<>()).containsKey(id);
    }

    boolean holdsWork(String work) {
        return works.containsKey(work);
    }

    Answer look(Address address) throws IOException {
        List<ExpressionId> candidates = candidates(address);
        if (candidates.isEmpty()) {
            return Answer.NO_DOCUMENT;
        }
        return address.eId() == null || !provisions(address).isEmpty() ? Answer.FOUND : Answer.NO_PROVISION;
    }

    /** Whether the words stand in the provision, blanks aside. */
    boolean quoted(Address address, String words) throws IOException {
        String wanted = compact(words);
        for (ExpressionId id : candidates(address)) {
            if (address.eId() == null) {
                StringBuilder whole = new StringBuilder();
                works.get(id.work()).get(id).read(id).body().forEach(p -> whole.append(p.fullText()));
                if (compact(whole.toString()).contains(wanted)) {
                    return true;
                }
            }
        }
        return provisions(address).stream().anyMatch(p -> compact(p.fullText()).contains(wanted));
    }

    private List<ExpressionId> candidates(Address address) {
        return works.getOrDefault(address.work(), new TreeMap<>()).keySet().stream()
                .filter(id -> address.date() == null || address.date().equals(id.date()))
                .toList();
    }

    private List<Provision> provisions(Address address) throws IOException {
        List<Provision> found = new ArrayList<>();
        if (address.eId() != null) {
            for (ExpressionId id : candidates(address)) {
                Provision provision = provisions(id).get(address.eId());
                if (provision != null) {
                    found.add(provision);
                }
            }
        }
        return found;
    }

    private Map<String, Provision> provisions(ExpressionId id) throws IOException {
        Map<String, Provision> known = provisions.get(id);
        if (known == null) {
            Map<String, Provision> read = new HashMap<>();
            works.get(id.work()).get(id).read(id).provisions().forEach(p -> read.put(p.eId(), p));
            provisions.put(id, read);
            known = read;
        }
        return known;
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
