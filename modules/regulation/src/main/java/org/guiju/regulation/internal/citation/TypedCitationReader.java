package org.guiju.regulation.internal.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Reads citations as people type them: 排污条例33条, 613号文 表2, 碳排放办法第八条, 《…》二、（三）. */
final class TypedCitationReader {

    private static final int MOST = 10;
    private static final int LONGEST = 200;
    private static final String ADDRESS = "[a-z0-9]+(-[a-z0-9]+)+(@\\d{4}-\\d{2}-\\d{2})?(#.+)?";

    private final NameGuesser guesser;
    private final Map<ExpressionId, HeldDocument> documents;
    private final LibrarySnapshot snapshot;

    TypedCitationReader(HeldTitles titles, Map<ExpressionId, HeldDocument> documents, LibrarySnapshot snapshot) {
        this.guesser = new NameGuesser(titles);
        this.documents = documents;
        this.snapshot = snapshot;
    }

    /** Where typed words lead, best first. */
    List<Address> read(String words, LocalDate on) {
        String text = compact(words);
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        if (text.matches(ADDRESS)) {
            return address(text, on);
        }
        int split = guesser.isName(text) ? text.length() : provisionsAt(text);
        String name = text.substring(0, split);
        List<PathRange> ranges = split < text.length()
                ? provisions(text, split).ranges()
                : List.of();
        Set<Address> found = new LinkedHashSet<>();
        List<Address> without = new ArrayList<>();
        for (NameGuesser.Guess guess : guesser.guess(name)) {
            Optional<HeldDocument> held = expression(guess.work(), on);
            if (held.isEmpty()) {
                continue;
            }
            ExpressionId id = held.get().metadata().id();
            List<String> eIds = ranges.isEmpty()
                    ? List.of()
                    : new PathResolver(held.get().outline()).resolve(ranges, null);
            eIds.forEach(eId -> found.add(id.at(eId)));
            if (eIds.isEmpty() && (ranges.isEmpty() || guess.certain())) {
                (ranges.isEmpty() ? found : without).add(id.at(null));
            }
        }
        if (found.isEmpty()) {
            found.addAll(without);
        }
        return found.stream().limit(MOST).toList();
    }

    private List<Address> address(String text, LocalDate on) {
        try {
            Address address = Address.parse(text);
            Optional<HeldDocument> held = address.expression().isPresent()
                    ? address.expression().map(documents::get)
                    : expression(address.work(), on);
            boolean exists = held.isPresent()
                    && (address.eId() == null || held.get().outline().node(address.eId()) != null);
            return exists ? List.of(held.get().metadata().id().at(address.eId())) : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private Optional<HeldDocument> expression(String work, LocalDate on) {
        Optional<DocumentMetadata> then = snapshot.expression(work, on);
        return then.isPresent()
                ? then.map(m -> documents.get(m.id()))
                : documents.values().stream().filter(d -> d.metadata().id().work().equals(work)).findFirst();
    }

    /** Where the provisions begin: the first place from which they can be read to the end. */
    private static int provisionsAt(String text) {
        int marks = text.lastIndexOf('》');
        for (int at = Math.max(1, marks + 1); at < text.length(); at++) {
            boolean inNumber = Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at - 1));
            if (!inNumber && provisions(text, at) != null) {
                return at;
            }
        }
        return text.length();
    }

    private static ProvisionGrammar.Parsed provisions(String text, int at) {
        ProvisionGrammar.Parsed parsed = new ProvisionGrammar(text, true).parse(at);
        if (parsed == null) {
            parsed = Decimals.read(text, at);
        }
        return parsed != null && parsed.end() == text.length() ? parsed : null;
    }

    private static String compact(String words) {
        StringBuilder out = new StringBuilder();
        words.chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0')
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .forEach(c -> out.append((char) c));
        String text = out.toString();
        while (!text.isEmpty() && "。，,；;？?的".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }
}
