package org.guiju.exchange.internal.akn;

import java.util.Locale;
import java.util.Map;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.ProvisionKind;

/** Names of the elements. Kinds without an element of their own are {@code hcontainer}s with a name. */
final class Elements {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OWN = "urn:guiju:akn:1";
    static final String CONTAINER = "hcontainer";
    static final String ROWS = "rows";

    private static final Map<ProvisionKind, String> NAMED = Map.of(
            ProvisionKind.PART, "part",
            ProvisionKind.CHAPTER, "chapter",
            ProvisionKind.SECTION, "section",
            ProvisionKind.ARTICLE, "article",
            ProvisionKind.PARAGRAPH, "paragraph",
            ProvisionKind.POINT, "point",
            ProvisionKind.SUBPOINT, "indent",
            ProvisionKind.LEVEL, "level");

    private Elements() {}

    static String of(ProvisionKind kind) {
        return NAMED.getOrDefault(kind, CONTAINER);
    }

    static String nameOf(ProvisionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an element stands for, null if it is none of ours. */
    static ProvisionKind kind(String element, String name) {
        if (element.equals(CONTAINER)) {
            try {
                return ProvisionKind.valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return NAMED.entrySet().stream()
                .filter(e -> e.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Laws and rules are acts; notices, opinions, plans and standards are other documents. */
    static boolean isAct(DocumentType type) {
        return switch (type) {
            case LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, DEPARTMENTAL_RULE, LOCAL_RULE -> true;
            default -> false;
        };
    }
}
