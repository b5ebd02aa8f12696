package org.guiju.server.internal.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guiju.exchange.api.list.DocumentFilter;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Suggestion;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.SearchParameters;
import org.guiju.server.internal.http.Texts;

/** The web pages: library, reader, search. */
public final class Pages implements HttpService {

    private static final int SUGGESTIONS = 10;
    private static final int PREVIEW_LENGTH = 600;

    private final Services services;
    private final TemplateEngine templates;

    /** Over these services, drawn with these templates. */
    public Pages(Services services, TemplateEngine templates) {
        this.services = services;
        this.templates = templates;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::library)
                .get("/documents/{id}", this::document)
                .get("/documents/{id}/panel/{eId}", this::panel)
                .get("/documents/{id}/preview/[{eId}]", this::preview)
                .get("/search", this::search)
                .get("/suggest", this::suggest);
    }

    private void library(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        String domain = asked.text("domain").orElse(null);
        String filter = asked.text("filter").orElse("");
        List<DocumentMetadata> found = new DocumentFilter(domain, null, null, null, view.on(), filter, false)
                .apply(view.library(), view.validity());
        Map<DocumentType, List<LibraryPage.Entry>> byType = new EnumMap<>(DocumentType.class);
        found.stream()
                .sorted(Comparator.comparing(DocumentMetadata::published).reversed())
                .forEach(m -> byType.computeIfAbsent(m.type(), type -> new ArrayList<>()).add(entry(view, m)));
        List<LibraryPage.Group> groups = byType.entrySet().stream()
                .map(e -> new LibraryPage.Group(e.getKey().chinese(), e.getValue()))
                .toList();
        List<LibraryPage.Domain> domains = view.library().modules().stream()
                .map(m -> new LibraryPage.Domain(m.id(), m.name(asked.texts().locale()), count(view, m)))
                .filter(d -> d.count() > 0)
                .toList();
        render(response, "library.jte",
                new LibraryPage(frame(asked, "", "/"), filter, domain, domains, groups, found.size()));
    }

    private static long count(View view, ContentModule module) {
        return new DocumentFilter(module.id(), null, null, null, view.on(), null, false)
                .apply(view.library(), view.validity()).size();
    }

    private static LibraryPage.Entry entry(View view, DocumentMetadata m) {
        DocumentMetadata notice = m.attachedTo() == null
                ? null : view.library().expression(m.attachedTo(), view.on()).orElse(null);
        return new LibraryPage.Entry(m, notice, view.validity().of(m, view.on(), Locale.CHINESE).status());
    }

    private void document(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        LegalDocument document = view.document(asked.path("id"));
        DocumentMetadata m = document.metadata();
        DocumentMetadata notice = m.attachedTo() == null
                ? null : view.library().expression(m.attachedTo(), view.on()).orElse(null);
        DocumentMetadata attached = view.library().documents().stream()
                .filter(other -> m.id().work().equals(other.attachedTo()))
                .findFirst()
                .orElse(null);
        CitedText cited = new CitedText(view.citations().citationsIn(m.id(), view.on()));
        render(response, "document.jte", new DocumentPage(frame(asked, "", "/documents/" + m.id()), document, notice,
                attached, view.validity().of(m, view.on(), asked.texts().locale()), cited));
    }

    private void panel(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        LegalDocument document = view.document(asked.path("id"));
        Provision provision = view.provision(document, asked.path("eId"));
        Address address = document.metadata().id().at(provision.eId());
        Set<String> inside = new HashSet<>(provision.walk().map(Provision::eId).toList());
        List<PanelPage.Link> cites = view.citations().citationsIn(document.metadata().id(), view.on()).stream()
                .filter(c -> inside.contains(c.citation().eId()))
                .map(c -> cited(view, c))
                .distinct()
                .toList();
        List<PanelPage.Link> citedBy = view.citations().citationsOf(address, view.on()).stream()
                .map(c -> new PanelPage.Link(view.cite(c.from()), CitedText.href(c.from())))
                .distinct()
                .toList();
        render(response, "panel.jte", new PanelPage(frame(asked, "", "/"), view.cite(address), provision.eId(),
                provision.fullText(), view.validity().of(address, view.on(), asked.texts().locale()), cites, citedBy,
                document.definitions().stream().filter(d -> inside.contains(d.eId())).toList()));
    }

    private static PanelPage.Link cited(View view, ResolvedCitation citation) {
        return citation.targets().isEmpty()
                ? new PanelPage.Link(citation.external() == null ? citation.citation().text() : citation.external(), null)
                : new PanelPage.Link(view.cite(citation.targets().getFirst()),
                        CitedText.href(citation.targets().getFirst()));
    }

    private void preview(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        LegalDocument document = view.document(asked.path("id"));
        String eId = request.path().pathParameters().first("eId").orElse("");
        String title = eId.isEmpty() ? document.metadata().title() : view.cite(document.metadata().id().at(eId));
        String text = eId.isEmpty()
                ? view.validity().of(document.metadata(), view.on(), asked.texts().locale()).sentence()
                : view.provision(document, eId).fullText();
        render(response, "preview.jte", new PreviewPage(title,
                text.length() > PREVIEW_LENGTH ? text.substring(0, PREVIEW_LENGTH) + "…" : text));
    }

    private void search(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        SearchRequest wanted = SearchParameters.read(asked);
        SearchResult result = services.search().search(wanted);
        Map<String, String> names = new HashMap<>();
        services.library().modules().forEach(m -> names.put(m.id(), m.name(asked.texts().locale())));
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        SearchPage.FACETS.forEach(facet -> chosen.put(facet, asked.set(facet, s -> s)));
        render(response, "search.jte",
                new SearchPage(frame(asked, wanted.query(), "/search"), wanted, result, chosen, names));
    }

    private void suggest(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        List<Suggestion> found = services.search().suggest(asked.text("q").orElse(""), SUGGESTIONS);
        render(response, "suggestions.jte", new SuggestionsPage(found));
    }

    private View view(Asked asked) {
        return new View(services.library().snapshot(), services, asked.on());
    }

    /** What stands around a page. */
    public static Frame frame(Asked asked, String query, String here) {
        Texts texts = asked.texts();
        LocalDate on = asked.on();
        return new Frame(texts, on, query, here, asked.date("on").isPresent());
    }

    private void render(ServerResponse response, String template, Object page) {
        StringOutput out = new StringOutput();
        templates.render(template, page, out);
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.send(out.toString());
    }
}
