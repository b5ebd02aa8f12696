package org.guiju.server.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.server.internal.View;

/** Filters the calculators by words and by domain, topic and document. */
final class CalculatorList {

    /** Parameters of the page. */
    static final List<String> PARAMETERS = List.of("filter", "domain", "topic", "document", "on");

    private static final List<String> FACETS = List.of("domain", "topic");

    private final View view;
    private final Frame frame;
    private final Map<String, Function<Calculator, List<String>>> properties = new LinkedHashMap<>();
    private final Map<String, List<String>> works = new LinkedHashMap<>();

    CalculatorList(View view, Frame frame) {
        this.view = view;
        this.frame = frame;
        properties.put("domain", c -> List.of(c.module()));
        properties.put("topic", c -> c.model().mark().map(DecisionModel.Mark::topics).orElse(List.of()));
        properties.put("document", this::works);
    }

    CalculatorsPage page() throws IOException {
        String filter = frame.here().value("filter") == null ? "" : frame.here().value("filter");
        List<String> words = List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<Calculator> named = view.services().calculators().calculators(view.library()).stream()
                .filter(c -> words.stream().allMatch(text(c)::contains))
                .toList();
        Map<String, List<CalculatorsPage.Entry>> groups = new LinkedHashMap<>();
        view.library().modules().forEach(m -> groups.put(m.id(), new ArrayList<>()));
        named.stream().filter(c -> passes(c, null)).forEach(c -> groups
                .computeIfAbsent(c.module(), m -> new ArrayList<>())
                .add(new CalculatorsPage.Entry(c, works(c).stream().map(this::title).toList())));
        Map<String, List<CalculatorsPage.Entry>> shown = new LinkedHashMap<>();
        groups.forEach((module, entries) -> {
            if (!entries.isEmpty()) {
                shown.put(domain(module), entries);
            }
        });
        String document = frame.here().value("document");
        return new CalculatorsPage(frame, filter, document == null ? "" : title(document),
                FACETS.stream().map(name -> facet(name, named)).toList(), shown);
    }

    /** What words are looked for in: names, description, rules, topics, and the titles of the documents it rests on. */
    private String text(Calculator c) {
        DecisionModel model = c.model();
        List<String> parts = new ArrayList<>(List.of(c.id(), model.name(), model.english(), model.description(),
                c.description(frame.texts().locale())));
        model.mark().ifPresent(m -> {
            parts.addAll(m.rules());
            parts.addAll(m.topics());
        });
        works(c).forEach(w -> parts.add(title(w)));
        return String.join(" ", parts).toLowerCase(Locale.ROOT);
    }

    /** Ids of the documents that a calculator rests on. */
    private List<String> works(Calculator calculator) {
        return works.computeIfAbsent(calculator.id(), id -> {
            Set<String> all = new LinkedHashSet<>();
            try {
                for (String citation : view.services().calculators().citations(view.library(), calculator)) {
                    all.add(Address.parse(citation).work());
                }
            } catch (IOException | CalculatorFaultException | IllegalArgumentException e) {
                // what it rests on is in a module that is not open: it is listed all the same
            }
            return List.copyOf(all);
        });
    }

    private String title(String work) {
        return view.library().expression(work, view.on()).map(DocumentMetadata::title).orElse(work);
    }

    private boolean passes(Calculator c, String besides) {
        return properties.keySet().stream()
                .filter(name -> !name.equals(besides) && frame.here().value(name) != null)
                .allMatch(name -> properties.get(name).apply(c).contains(frame.here().value(name)));
    }

    private LibraryPage.Facet facet(String name, List<Calculator> named) {
        Map<String, Long> counts = new LinkedHashMap<>();
        named.stream()
                .filter(c -> passes(c, name))
                .flatMap(c -> properties.get(name).apply(c).stream())
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        String chosen = frame.here().value(name);
        List<LibraryPage.Value> values = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(e -> new LibraryPage.Value(shown(name, e.getKey(), named), e.getValue(),
                        frame.here().with(name, e.getKey().equals(chosen) ? null : e.getKey()).toString(),
                        e.getKey().equals(chosen)))
                .toList();
        return new LibraryPage.Facet(name, values, chosen == null ? null : frame.here().with(name, null).toString());
    }

    private String shown(String name, String value, List<Calculator> named) {
        return name.equals("domain") ? domain(value) : named.stream()
                .filter(c -> properties.get(name).apply(c).contains(value))
                .map(c -> c.labels(frame.texts().locale()).of(value))
                .findFirst().orElse(value);
    }

    private String domain(String module) {
        return view.library().modules().stream()
                .filter(m -> m.id().equals(module))
                .findFirst()
                .map(m -> m.name(frame.texts().locale()))
                .orElse(module);
    }
}
