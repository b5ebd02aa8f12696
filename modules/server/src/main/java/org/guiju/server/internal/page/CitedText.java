package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;

/** Cuts the texts of a document into runs, so that citations become links. */
public final class CitedText {

    private final Map<String, List<ResolvedCitation>> inText = new HashMap<>();
    private final Map<String, List<ResolvedCitation>> inHeading = new HashMap<>();

    /** With the citations of a document. */
    public CitedText(List<ResolvedCitation> citations) {
        for (ResolvedCitation resolved : citations) {
            Citation citation = resolved.citation();
            (citation.inHeading() ? inHeading : inText)
                    .computeIfAbsent(citation.eId(), id -> new ArrayList<>())
                    .add(resolved);
        }
    }

    /** The own text of a provision. */
    public List<Run> text(Provision provision) {
        return cut(provision.text(), inText.getOrDefault(provision.eId(), List.of()), 0);
    }

    /** The heading of a provision. */
    public List<Run> heading(Provision provision) {
        return cut(provision.heading(), inHeading.getOrDefault(provision.eId(), List.of()), 0);
    }

    /** The cell of a row with this index; offsets run through the cells joined by tabs. */
    public List<Run> cell(Provision row, int index) {
        int base = 0;
        for (int i = 0; i < index; i++) {
            base += row.cells().get(i).text().length() + 1;
        }
        return cut(row.cells().get(index).text(), inText.getOrDefault(row.eId(), List.of()), base);
    }

    private static List<Run> cut(String text, List<ResolvedCitation> citations, int base) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (ResolvedCitation resolved : citations) {
            int start = resolved.citation().start() - base;
            int end = resolved.citation().end() - base;
            if (start < at || end > text.length()) {
                continue;
            }
            if (start > at) {
                runs.add(Run.plain(text.substring(at, start)));
            }
            runs.add(link(text.substring(start, end), resolved));
            at = end;
        }
        if (at < text.length()) {
            runs.add(Run.plain(text.substring(at)));
        }
        return runs;
    }

    private static Run link(String text, ResolvedCitation resolved) {
        return resolved.targets().isEmpty()
                ? new Run(text, null, resolved.external() == null ? "" : resolved.external())
                : new Run(text, href(resolved.targets().getFirst()), null);
    }

    /** Path of the page that shows an address. */
    public static String href(Address address) {
        return "/documents/" + address.work() + (address.date() == null ? "" : "@" + address.date())
                + (address.eId() == null ? "" : "#" + address.eId());
    }
}
