package org.guiju.records.internal.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.api.Fact;
import org.guiju.records.api.OfferedFact;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.records.api.SubjectKinds;
import org.guiju.records.internal.Words;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The kinds that {@code kinds.json} declares, and those of the open modules. */
@ServiceProvider(service = SubjectKinds.class)
public final class DeclaredKinds implements SubjectKinds {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<SubjectKind> bundled = bundled();
    private long revision = -1;
    private List<SubjectKind> kinds = bundled;

    @Override
    public synchronized List<SubjectKind> kinds() {
        Library library = Lookup.getDefault().lookup(Library.class);
        if (library != null && library.snapshot().revision() != revision) {
            LibrarySnapshot now = library.snapshot();
            kinds = with(now);
            revision = now.revision();
        }
        return kinds;
    }

    /** The bundled kinds with those of the modules; one that has the id of another adds its calculators to that. */
    List<SubjectKind> with(LibrarySnapshot library) {
        Map<String, SubjectKind> all = new LinkedHashMap<>();
        bundled.forEach(k -> all.put(k.id(), k));
        for (LibrarySnapshot.ContentFile file : library.files("kinds")) {
            try (InputStream in = file.open()) {
                for (JsonNode kind : JSON.readTree(in).path("kinds")) {
                    JsonNode name = kind.path("name");
                    all.merge(kind.path("id").asText(), kind(kind, name.path("zh").asText(),
                            name.path("en").asText(name.path("zh").asText())), DeclaredKinds::joined);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file.path(), e);
            }
        }
        return List.copyOf(all.values());
    }

    private static SubjectKind joined(SubjectKind first, SubjectKind next) {
        Set<String> calculators = new LinkedHashSet<>(first.calculators());
        calculators.addAll(next.calculators());
        return new SubjectKind(first.id(), first.chinese(), first.english(), List.copyOf(calculators));
    }

    private static List<SubjectKind> bundled() {
        try (InputStream in = DeclaredKinds.class.getResourceAsStream("kinds.json")) {
            List<SubjectKind> read = new ArrayList<>();
            for (JsonNode kind : JSON.readTree(in)) {
                read.add(kind(kind, kind.path("zh").asText(), kind.path("en").asText()));
            }
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SubjectKind kind(JsonNode kind, String chinese, String english) {
        List<String> calculators = new ArrayList<>();
        kind.path("calculators").forEach(c -> calculators.add(c.asText()));
        return new SubjectKind(kind.path("id").asText(), chinese, english, calculators);
    }

    @Override
    public List<Calculator> calculators(LibrarySnapshot library, SubjectKind kind) throws IOException {
        Map<String, Calculator> open = Lookup.getDefault().lookup(CalculatorService.class).calculators(library).stream()
                .collect(Collectors.toMap(Calculator::id, c -> c, (a, b) -> a));
        return kind.calculators().stream().filter(open::containsKey).map(open::get).toList();
    }

    @Override
    public List<OfferedFact> offered(LibrarySnapshot library, SubjectKind kind) throws IOException {
        Map<String, OfferedFact> offered = new LinkedHashMap<>();
        for (Calculator calculator : calculators(library, kind)) {
            String selecting = calculator.model().mark().map(DecisionModel.Mark::selecting).orElse("");
            for (InputNode input : calculator.asked()) {
                if (!input.name().equals(selecting)) {
                    offered.merge(input.name(), new OfferedFact(input, List.of(calculator.id())), DeclaredKinds::both);
                }
            }
        }
        return List.copyOf(offered.values());
    }

    private static OfferedFact both(OfferedFact first, OfferedFact next) {
        List<String> calculators = new ArrayList<>(first.calculators());
        calculators.addAll(next.calculators());
        return new OfferedFact(first.input(), calculators);
    }

    @Override
    public List<Issue> check(LibrarySnapshot library, Subject subject, Locale locale) throws IOException {
        Words words = new Words(locale);
        Optional<SubjectKind> kind = kind(subject.kind());
        if (kind.isEmpty()) {
            return List.of(Issue.error("/kind", words.of("kind.unknown", subject.kind(),
                    kinds().stream().map(SubjectKind::id).collect(Collectors.joining(", ")))));
        }
        Map<String, InputNode> inputs = offered(library, kind.get()).stream()
                .map(OfferedFact::input)
                .collect(Collectors.toMap(InputNode::name, i -> i));
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < subject.facts().size(); i++) {
            Fact fact = subject.facts().get(i);
            InputNode input = inputs.get(fact.name());
            String path = "/facts/" + i + "/value";
            if (input != null) {
                FactValues.fault(input, fact.value(), words)
                        .ifPresent(m -> issues.add(Issue.error(path, fact.name() + "：" + m)));
            }
        }
        return issues;
    }
}
