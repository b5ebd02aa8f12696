package org.guiju.server.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Register;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.Issue;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.record.FactFields;

/** Makes the page of a subject. */
final class SubjectPages {

    private static final int HISTORY = 10;
    private static final int MOST_CHANGES = 10_000;

    private final Services services;

    SubjectPages(Services services) {
        this.services = services;
    }

    /**
     * The page.
     *
     * @param typed fields as they were typed, null to show the facts
     * @param issues what is wrong with them
     */
    SubjectPage page(Asked asked, View view, Kept<Subject> kept, Map<String, List<String>> typed, List<Issue> issues,
            boolean saved) throws IOException {
        Register register = services.records().register();
        Subject subject = kept.record();
        Frame frame = new Frame(asked.texts(), asked.on(), "",
                QueryString.of(asked, "/register/" + subject.id(), List.of("on")), asked.date("on").isPresent());
        Map<String, Object> own = values(subject.known(asked.on()));
        Map<String, Object> known = values(register.known(subject, asked.on()));
        SubjectKind kind = services.records().kinds().kind(subject.kind()).orElse(null);
        List<SubjectPage.Group> groups = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        List<Calculator> calculators =
                kind == null ? List.of() : services.records().kinds().calculators(view.library(), kind);
        for (Calculator calculator : calculators) {
            String selecting = calculator.model().mark().map(DecisionModel.Mark::selecting).orElse("");
            List<InputNode> inputs = calculator.asked().stream()
                    .filter(i -> !i.name().equals(selecting) && drawn.add(i.name()))
                    .toList();
            CalculatorForm form =
                    new CalculatorForm(calculator, typed != null ? typed : FactFields.of(calculator, own), "", null);
            CalculatorPage page = new CalculatorPage(frame, view, calculator, form, Optional.empty(), issues, List.of(), List.of());
            groups.add(new SubjectPage.Group(page, inputs, href(calculator, subject, known),
                    (int) calculator.asked().stream().filter(i -> known.containsKey(i.name())).count()));
        }
        List<Fact> shown = List.copyOf(subject.known(asked.on()).values());
        List<Fact> others = subject.facts().stream()
                .filter(f -> !drawn.contains(f.name()) || !shown.contains(f))
                .toList();
        List<Kept<Subject>> all = register.subjects(null);
        List<Change> history = register.history(0, subject.id(), MOST_CHANGES);
        return new SubjectPage(frame, kept, kind, groups, others,
                subject.parent() == null ? null : register.subject(subject.parent()).orElse(null),
                all.stream().filter(k -> !subject.id().equals(k.record().id())).toList(),
                all.stream().filter(k -> subject.id().equals(k.record().parent())).toList(),
                register.cases(null, subject.id()),
                history.subList(Math.max(0, history.size() - HISTORY), history.size()).reversed(),
                issues.stream().filter(i -> !i.path().startsWith("/inputs/")).map(Issue::message).toList(), saved);
    }

    private static Map<String, Object> values(Map<String, Fact> facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        facts.forEach((name, fact) -> values.put(name, fact.value()));
        return values;
    }

    /** Where a calculator stands with what is known about a subject. */
    static String href(Calculator calculator, Subject subject, Map<String, Object> known) {
        Map<String, List<String>> fields = new LinkedHashMap<>(FactFields.of(calculator, known));
        fields.put("subject", List.of(subject.id()));
        fields.put("where", List.of(subject.jurisdiction()));
        return new QueryString("/calculators/" + calculator.id(), fields).toString();
    }
}
