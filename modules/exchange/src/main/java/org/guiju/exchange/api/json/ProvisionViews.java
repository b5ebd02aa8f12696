package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;

/** A provision and all that hangs on it as JSON. */
public final class ProvisionViews {

    private ProvisionViews() {}

    /**
     * The provision with its citation, status, what it cites and is cited by, its definitions and what modules show beside it.
     *
     * @param context document, provision (not empty), date and language
     * @throws IOException if a section cannot be made; the message says why
     */
    public static ObjectNode provision(
            ProvisionContext context,
            CitationIndex citations,
            ValidityIndex validity,
            Collection<? extends ProvisionSectionProvider> sections)
            throws IOException {
        LegalDocument document = context.document();
        Provision provision = context.provision().orElseThrow();
        Address address = context.address();
        Set<String> inside = provision.walk().map(Provision::eId).collect(Collectors.toSet());
        ObjectNode json = JsonViews.provision(provision);
        json.put("document", document.metadata().id().toString());
        json.put("title", document.metadata().title());
        json.put("address", address.toString());
        json.put("citation", citations.format(address).orElse(null));
        json.put("fullText", provision.fullText());
        json.set("validity", new JsonViews(context.locale())
                .validity(validity.of(address, context.on(), context.locale())));
        put(json.putArray("cites"), citations.citationsIn(document.metadata().id(), context.on()).stream()
                .filter(c -> inside.contains(c.citation().eId()))
                .toList());
        put(json.putArray("citedBy"), citations.citationsOf(address, context.on()));
        ArrayNode definitions = json.putArray("definitions");
        document.definitions().stream()
                .filter(d -> inside.contains(d.eId()))
                .forEach(d -> definitions.add(JsonViews.definition(d)));
        ArrayNode views = json.putArray("sections");
        for (ProvisionSectionProvider provider : sections) {
            provider.section(context, Progress.NONE).ifPresent(s -> views.add(SectionViews.section(s)));
        }
        return json;
    }

    private static void put(ArrayNode array, List<ResolvedCitation> citations) {
        citations.forEach(c -> array.add(JsonViews.reference(c)));
    }
}
