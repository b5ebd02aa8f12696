package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.guiju.exchange.api.list.DocumentFilter;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.DocumentType;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.server.internal.View;

/** Makes the page of the library: the documents that pass all choices, and for each facet what other values would leave. */
final class LibraryList {

    /** Parameters of the page. */
    static final List<String> PARAMETERS = List.of("filter", "domain", "type", "status", "year", "issuer", "topic", "on");

    private static final List<String> FACETS = List.of("domain", "type", "status", "year", "issuer");

    private final View view;
    private final Frame frame;
    private final Map<String, Function<DocumentMetadata, List<String>>> properties = new LinkedHashMap<>();
    private final Map<DocumentMetadata, DocumentStatus> statuses = new LinkedHashMap<>();

    LibraryList(View view, Frame frame) {
        this.view = view;
        this.frame = frame;
        properties.put("domain", this::domains);
        properties.put("type", m -> List.of(m.type().chinese()));
        properties.put("status", m -> List.of(status(m).chinese()));
        properties.put("year", m -> List.of(String.valueOf(m.published().getYear())));
        properties.put("issuer", DocumentMetadata::issuers);
        properties.put("topic", DocumentMetadata::topics);
    }

    LibraryPage page() {
        String filter = frame.here().value("filter");
        List<DocumentMetadata> named = new DocumentFilter(null, null, null, null, view.on(), filter, false)
                .apply(view.library(), view.validity());
        List<DocumentMetadata> found = named.stream().filter(m -> passes(m, null)).toList();
        Map<DocumentType, List<LibraryPage.Entry>> byType = new EnumMap<>(DocumentType.class);
        found.stream()
                .sorted(Comparator.comparing(DocumentMetadata::published).reversed())
                .forEach(m -> byType.computeIfAbsent(m.type(), type -> new ArrayList<>()).add(entry(m)));
        List<LibraryPage.Group> groups = byType.entrySet().stream()
                .map(e -> new LibraryPage.Group(frame.name(e.getKey()), e.getValue()))
                .toList();
        List<LibraryPage.Facet> facets = FACETS.stream().map(name -> facet(name, named)).toList();
        return new LibraryPage(frame, filter == null ? "" : filter, facets, groups, found.size());
    }

    private boolean passes(DocumentMetadata m, String besides) {
        return properties.keySet().stream()
                .filter(name -> !name.equals(besides) && frame.here().value(name) != null)
                .allMatch(name -> properties.get(name).apply(m).contains(frame.here().value(name)));
    }

    private LibraryPage.Facet facet(String name, List<DocumentMetadata> named) {
        Map<String, Long> counts = new LinkedHashMap<>();
        named.stream()
                .filter(m -> passes(m, name))
                .flatMap(m -> properties.get(name).apply(m).stream())
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        String chosen = frame.here().value(name);
        List<LibraryPage.Value> values = counts.entrySet().stream()
                .sorted(order(name))
                .map(e -> new LibraryPage.Value(shown(name, e.getKey()), e.getValue(),
                        frame.here().with(name, e.getKey().equals(chosen) ? null : e.getKey()).toString(),
                        e.getKey().equals(chosen)))
                .toList();
        return new LibraryPage.Facet(name, values, chosen == null ? null : frame.here().with(name, null).toString());
    }

    private static Comparator<Map.Entry<String, Long>> order(String name) {
        Comparator<Map.Entry<String, Long>> byCount = Map.Entry.<String, Long>comparingByValue().reversed();
        return switch (name) {
            case "year" -> Map.Entry.<String, Long>comparingByKey().reversed();
            case "type" -> Comparator.comparing(e -> DocumentType.parse(e.getKey()));
            default -> byCount;
        };
    }

    private String shown(String name, String value) {
        return switch (name) {
            case "domain" -> view.library().modules().stream()
                    .filter(m -> m.id().equals(value))
                    .findFirst()
                    .map(m -> m.name(frame.texts().locale()))
                    .orElse(value);
            case "type" -> frame.name(DocumentType.parse(value));
            case "status" -> frame.name(DocumentStatus.parse(value));
            default -> value;
        };
    }

    private List<String> domains(DocumentMetadata m) {
        List<String> open = view.library().modules().stream().map(ContentModule::id).toList();
        List<String> listed = new ArrayList<>(m.domains().stream().filter(open::contains).toList());
        view.library().moduleOf(m.id()).filter(id -> !listed.contains(id)).ifPresent(listed::add);
        return listed;
    }

    private DocumentStatus status(DocumentMetadata m) {
        return statuses.computeIfAbsent(m, d -> view.validity().of(d, view.on(), Locale.CHINESE).status());
    }

    private LibraryPage.Entry entry(DocumentMetadata m) {
        return new LibraryPage.Entry(m, view.notice(m), status(m));
    }
}
