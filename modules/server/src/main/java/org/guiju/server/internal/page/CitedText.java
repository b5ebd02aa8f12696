package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;

/** Cuts the texts of a document into runs, so that citations become links and defined terms tell their meaning. */
public final class CitedText {

    private final Map<String, List<ResolvedCitation>> inText = new HashMap<>();
    private final Map<String, List<ResolvedCitation>> inHeading = new HashMap<>();
    private final List<Definition> definitions;
    private final String query;

    /**
     * With the citations and definitions of a document.
     *
     * @param query {@code ?on=…} for links, or empty
     */
    public CitedText(List<ResolvedCitation> citations, List<Definition> definitions, String query) {
        this.query = query;
        // longer terms first: 危险化学品 before 化学品
        this.definitions = definitions.stream()
                .filter(d -> d.term().length() > 1)
                .sorted(Comparator.comparing((Definition d) -> d.term().length()).reversed())
                .toList();
        for (ResolvedCitation resolved : citations) {
            Citation citation = resolved.citation();
            (citation.inHeading() ? inHeading : inText)
                    .computeIfAbsent(citation.eId(), id -> new ArrayList<>())
                    .add(resolved);
        }
    }

    /** The own text of a provision. */
    public List<Run> text(Provision provision) {
        return cut(provision.eId(), provision.text(), inText.getOrDefault(provision.eId(), List.of()), 0);
    }

    /** The heading of a provision. */
    public List<Run> heading(Provision provision) {
        return cut(null, provision.heading(), inHeading.getOrDefault(provision.eId(), List.of()), 0);
    }

    /** The cell of a row with this index; offsets run through the cells joined by tabs. */
    public List<Run> cell(Provision row, int index) {
        int base = 0;
        for (int i = 0; i < index; i++) {
            base += row.cells().get(i).text().length() + 1;
        }
        return cut(null, row.cells().get(index).text(), inText.getOrDefault(row.eId(), List.of()), base);
    }

    private List<Run> cut(String eId, String text, List<ResolvedCitation> citations, int base) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (ResolvedCitation resolved : citations) {
            int start = resolved.citation().start() - base;
            int end = resolved.citation().end() - base;
            if (start < at || end > text.length() || end <= start) {
                continue;
            }
            plain(eId, text.substring(at, start), runs);
            runs.add(link(text.substring(start, end), resolved));
            at = end;
        }
        plain(eId, text.substring(at), runs);
        return runs;
    }

    /** Text without citations; the first occurrence of each term outside its own definition is marked. */
    private void plain(String eId, String text, List<Run> runs) {
        if (text.isEmpty()) {
            return;
        }
        for (Definition d : eId == null ? List.<Definition>of() : definitions) {
            int at = text.indexOf(d.term());
            boolean marked = runs.stream().anyMatch(r -> r.meaning() != null && r.text().equals(d.term()));
            if (at >= 0 && !marked && !eId.equals(d.eId())) {
                plain(eId, text.substring(0, at), runs);
                runs.add(new Run(d.term(), null, null, d.meaning()));
                plain(eId, text.substring(at + d.term().length()), runs);
                return;
            }
        }
        runs.add(Run.plain(text));
    }

    private Run link(String text, ResolvedCitation resolved) {
        return resolved.targets().isEmpty()
                ? new Run(text, null, resolved.external() == null ? text : resolved.external(), null)
                : new Run(text, href(resolved.targets().getFirst(), query), null, null);
    }

    /** Path of the page that shows an address, with a query or none. */
    public static String href(Address address, String query) {
        return "/documents/" + address.work() + (address.date() == null ? "" : "@" + address.date()) + query
                + (address.eId() == null ? "" : "#" + address.eId());
    }

    /** Page of something that a module offers to start, {@code guiju:calculator/ID}; null if the web has none for it. */
    public static String href(java.net.URI link) {
        String rest = link.getSchemeSpecificPart();
        return "guiju".equals(link.getScheme()) && rest.startsWith("calculator/") ? "/calculators/" + rest.substring(11) : null;
    }
}
