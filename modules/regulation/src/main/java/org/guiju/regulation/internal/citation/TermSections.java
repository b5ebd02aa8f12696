package org.guiju.regulation.internal.citation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.Provision;

/** Sections in which each heading is a term and what follows its meaning: 3 术语和定义, 3.1 矿业权出让收益. */
final class TermSections {

    private static final int LONGEST = 30;

    private final Set<String> entries = new HashSet<>();

    /** Notes the entries of such sections at or below a provision. */
    void read(Provision provision) {
        String heading = provision.heading().isEmpty() ? provision.text() : provision.heading();
        boolean section = heading.length() <= LONGEST
                && (heading.contains("术语") && heading.contains("定义") || heading.startsWith("术语") || heading.contains("用语含义"));
        for (Provision child : provision.children()) {
            if (section && !child.label().isEmpty()) {
                entries.add(child.eId());
            }
            read(child);
        }
    }

    /** The definition that this provision is as an entry of such a section. */
    Optional<Definition> term(Provision provision) {
        if (!entries.contains(provision.eId())) {
            return Optional.empty();
        }
        boolean inHeading = !provision.heading().isEmpty();
        String term = inHeading ? provision.heading() : provision.text();
        StringBuilder meaning = new StringBuilder(inHeading ? provision.text() : "");
        for (Provision child : provision.children()) {
            meaning.append(meaning.isEmpty() ? "" : "\n").append(child.fullText());
        }
        boolean fits = !term.isEmpty() && term.length() <= LONGEST && !meaning.isEmpty() && !term.contains("。");
        return fits
                ? Optional.of(new Definition(term, meaning.toString(), provision.eId(), inHeading, 0, false))
                : Optional.empty();
    }
}
