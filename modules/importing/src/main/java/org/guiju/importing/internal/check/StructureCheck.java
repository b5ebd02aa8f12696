package org.guiju.importing.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.catalogue.Expected;
import org.guiju.importing.internal.structure.Marker;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.structure.Scheme;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.StructureCounts;

/** Counts structure and compares it with what careful reading counted. */
public final class StructureCheck {

    private static final List<Scheme> LEVELS =
            List.of(Scheme.HAN, Scheme.HAN_BRACKET, Scheme.ARABIC, Scheme.ARABIC_BRACKET);
    private static final List<String> LEVEL_NAMES = List.of("一、", "（一）", "1.", "（1）");

    private final List<Provision> all;
    private final int missingAnnexes;

    /** Looks at a tree whose document names that many annexes that the source does not hold. */
    public StructureCheck(List<Provision> body, int missingAnnexes) {
        this.all = body.stream().flatMap(Provision::walk).toList();
        this.missingAnnexes = missingAnnexes;
    }

    /** Counts for the metadata. */
    public StructureCounts counts() {
        return new StructureCounts(count(ProvisionKind.CHAPTER), count(ProvisionKind.ARTICLE),
                count(ProvisionKind.ANNEX) + missingAnnexes, count(ProvisionKind.TABLE), all.size());
    }

    /** What differs from the expected structure, one line each. */
    public List<String> differences(Expected expected) {
        List<String> differences = new ArrayList<>();
        if (expected == null) {
            return differences;
        }
        compare(differences, "parts", expected.parts(), count(ProvisionKind.PART));
        compare(differences, "chapters", expected.chapters(), count(ProvisionKind.CHAPTER));
        compare(differences, "sections", expected.sections(), count(ProvisionKind.SECTION));
        compare(differences, "articles", expected.articles(), count(ProvisionKind.ARTICLE));
        compare(differences, "annexes", expected.annexes(), count(ProvisionKind.ANNEX) + missingAnnexes);
        compare(differences, "tables", expected.tables(), count(ProvisionKind.TABLE));
        compare(differences, "boxes", expected.boxes(), count(ProvisionKind.BOX));
        for (int i = 0; i < LEVELS.size() && i < expected.levels().size(); i++) {
            compare(differences, LEVEL_NAMES.get(i), expected.levels().get(i), levels(LEVELS.get(i)));
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, int expected, int made) {
        if (expected != made) {
            differences.add(Messages.get("structure.difference", what, expected, made));
        }
    }

    private int count(ProvisionKind kind) {
        return (int) all.stream().filter(p -> p.kind() == kind).count();
    }

    private int levels(Scheme scheme) {
        int count = 0;
        for (Provision provision : all) {
            if (provision.kind() == ProvisionKind.LEVEL) {
                Marker marker = MarkerReader.read(provision.label());
                count += marker != null && marker.scheme() == scheme ? 1 : 0;
            }
        }
        return count;
    }
}
