package org.guiju.server.internal.page;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.library.Glossary;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionView;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.Suggestion;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.SearchParameters;

/** The web pages: library, reader, search, and the pieces that they load. */
public final class Pages implements HttpService {

    private static final int SUGGESTIONS = 10;
    private static final int PREVIEW_LENGTH = 600;
    private static final List<String> SEARCH_PARAMETERS =
            List.of("q", "domain", "topic", "type", "status", "year", "issuer", "document", "sort", "on", "offset", "limit");

    private final Services services;
    private final Rendering rendering;

    /** Over these services, drawn by this rendering. */
    public Pages(Services services, Rendering rendering) {
        this.services = services;
        this.rendering = rendering;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::library)
                .get("/documents/{id}", this::document)
                .get("/documents/{id}/panel", this::panel)
                .get("/documents/{id}/panel/{eId}", this::panel)
                .get("/documents/{id}/preview", this::preview)
                .get("/documents/{id}/preview/{eId}", this::preview)
                .get("/search", this::search)
                .get("/suggest", this::suggest);
    }

    private void library(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        Frame frame = frame(asked, "", QueryString.of(asked, "/", LibraryList.PARAMETERS));
        rendering.send(asked, response, "library.jte", new LibraryList(view(asked), frame).page());
    }

    private void document(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        LegalDocument document = view.document(asked.path("id"));
        DocumentMetadata m = document.metadata();
        List<DocumentMetadata> attached = view.library().documents().stream()
                .filter(other -> m.id().work().equals(other.attachedTo()))
                .toList();
        List<DocumentMetadata> others = view.library().expressions(m.id().work()).stream()
                .filter(other -> !other.id().equals(m.id()))
                .toList();
        Frame frame = frame(asked, "", QueryString.of(asked, "/documents/" + m.id(), List.of("on")));
        CitedText cited = new CitedText(
                view.citations().citationsIn(m.id(), view.on()), meanings(view, document), frame.onQuery());
        rendering.send(asked, response, "document.jte", new DocumentPage(frame, document, view.notice(m), attached, others,
                view.validity().of(m, view.on(), asked.texts().locale()), cited));
    }

    /** What the document defines, then what modules explain. */
    private static List<Definition> meanings(View view, LegalDocument document) {
        List<Definition> all = new ArrayList<>(document.definitions());
        for (Glossary.Entry entry : Glossary.of(view.library()).beside(document)) {
            entry.forms().forEach(form -> all.add(new Definition(form, entry.meaning(), "", false, -1, false)));
        }
        return all;
    }

    private void panel(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = view(asked);
        LegalDocument document = view.document(asked.path("id"));
        Optional<Provision> provision = asked.optionalPath("eId").map(eId -> view.provision(document, eId));
        ProvisionContext context =
                new ProvisionContext(view.library(), document, provision, view.on(), asked.texts().locale());
        List<SectionView> sections = new ArrayList<>();
        for (ProvisionSectionProvider provider : services.sections()) {
            provider.section(context, Progress.NONE)
                    .filter(s -> !s.entries().isEmpty() || s.empty() != null)
                    .ifPresent(sections::add);
        }
        Address address = context.address();
        rendering.send(asked, response, "panel.jte", new PanelPage(frame(asked, "", plain("/")), view.cite(address),
                document.metadata().id().toString(), address.eId(),
                provision.map(Provision::fullText).orElse(document.metadata().title()), sections));
    }

    private void preview(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        View view = view(asked);
        LegalDocument document = view.document(asked.path("id"));
        Optional<Provision> provision = asked.optionalPath("eId").map(eId -> view.provision(document, eId));
        DocumentMetadata m = document.metadata();
        String title = provision.map(p -> view.cite(m.id().at(p.eId()))).orElse(m.title());
        String text = provision.map(Provision::fullText)
                .orElseGet(() -> view.validity().of(m, view.on(), asked.texts().locale()).sentence());
        rendering.send(asked, response, "preview.jte", new PreviewPage(frame(asked, "", plain("/")), title,
                text.length() > PREVIEW_LENGTH ? text.substring(0, PREVIEW_LENGTH) + "…" : text,
                view.validity().of(m, view.on(), asked.texts().locale()).status()));
    }

    private void search(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        SearchRequest wanted = SearchParameters.read(asked);
        View view = view(asked);
        SearchResult result = services.readySearch().search(wanted);
        Map<String, String> names = new HashMap<>();
        services.library().modules().forEach(m -> names.put(m.id(), m.name(asked.texts().locale())));
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        SearchPage.FACETS.forEach(facet -> chosen.put(facet, asked.set(facet, s -> s)));
        List<SearchPage.Jump> jumps = result.jump().stream()
                .map(a -> new SearchPage.Jump(view.cite(a), CitedText.href(a, asked.date("on").isPresent() ? "?on=" + view.on() : "")))
                .toList();
        Frame frame = frame(asked, wanted.query(), QueryString.of(asked, "/search", SEARCH_PARAMETERS));
        rendering.send(asked, response, "search.jte", new SearchPage(frame, wanted, result, jumps, chosen, names));
    }

    private void suggest(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        String typed = asked.text("q").orElse("");
        List<Suggestion> found = typed.length() > SearchRequest.MAXIMUM_QUERY
                || services.search().state().revision() < 0 ? List.of() : services.search().suggest(typed, SUGGESTIONS);
        rendering.send(asked, response, "suggestions.jte", new SuggestionsPage(asked.texts(), found));
    }

    private View view(Asked asked) {
        return new View(services.library().snapshot(), services, asked.on());
    }

    private static QueryString plain(String path) {
        return new QueryString(path, Map.of());
    }

    private static Frame frame(Asked asked, String query, QueryString here) {
        return new Frame(asked.texts(), asked.on(), query, here, asked.date("on").isPresent());
    }
}
