package org.guiju.server.internal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiju.exchange.api.export.DocumentExport;
import org.guiju.exchange.api.export.ExportFormat;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.exchange.api.json.ProvisionViews;
import org.guiju.exchange.api.list.DocumentFilter;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** {@code /api/documents}: the list, a document with its tree, a provision with all that hangs on it. */
public final class DocumentResource implements HttpService {

    private static final int MOST = 1000;

    private final Services services;

    /** Over these services. */
    public DocumentResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list).get("/{id}", this::document).get("/{id}/export", this::export).get("/{id}/provisions/{eId}", this::provision);
    }

    private void list(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        Locale locale = asked.texts().locale();
        DocumentFilter filter = new DocumentFilter(
                asked.text("domain").orElse(null),
                asked.text("topic").orElse(null),
                asked.set("type", DocumentType::parse).stream().findFirst().orElse(null),
                asked.set("status", DocumentStatus::parse).stream().findFirst().orElse(null),
                view.on(),
                asked.text("q").orElse(null),
                asked.text("notices").filter("true"::equals).isPresent());
        List<DocumentMetadata> found = filter.apply(view.library(), view.validity());
        int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = asked.number("limit", MOST, 0, MOST);
        JsonViews views = new JsonViews(locale);
        List<ObjectNode> items = found.stream()
                .skip(offset)
                .limit(limit)
                .map(m -> views.summary(m, view.validity().of(m, view.on(), locale)))
                .toList();
        Json.send(response, JsonViews.list(found.size(), items));
    }

    private void document(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        Locale locale = asked.texts().locale();
        LegalDocument document = view.document(asked.path("id"));
        Json.send(response, new JsonViews(locale)
                .document(document, view.validity().of(document.metadata(), view.on(), locale)));
    }

    private void export(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = view(asked);
        Locale locale = asked.texts().locale();
        LegalDocument document = view.document(asked.path("id"));
        String name = asked.text("format").orElse("akn");
        ExportFormat format;
        try {
            format = ExportFormat.parse(name);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "problem.format", name, "akn, markdown, json, text");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentExport.write(document, format, view.validity().of(document.metadata(), view.on(), locale), locale, out);
        response.header(HeaderNames.CONTENT_TYPE, format.mediaType());
        response.header(HeaderNames.CONTENT_DISPOSITION,
                "attachment; filename=\"" + document.metadata().id() + "." + format.extension() + "\"");
        response.send(out.toByteArray());
    }

    private void provision(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = view(asked);
        Locale locale = asked.texts().locale();
        LegalDocument document = view.document(asked.path("id"));
        Provision provision = view.provision(document, asked.path("eId"));
        ProvisionContext context =
                new ProvisionContext(view.library(), document, Optional.of(provision), view.on(), locale);
        Json.send(response, ProvisionViews.provision(context, view.citations(), view.validity(), services.sections()));
    }

    /** Whether an element id is that of a provision or of something below it. */
    static boolean within(Provision provision, String eId) {
        return eId.equals(provision.eId()) || eId.startsWith(provision.eId() + "__")
                || provision.walk().anyMatch(p -> p.eId().equals(eId));
    }

    private View view(Asked asked) {
        return new View(services.library().snapshot(), services, asked.on());
    }
}
