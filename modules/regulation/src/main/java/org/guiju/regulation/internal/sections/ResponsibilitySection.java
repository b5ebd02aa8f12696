package org.guiju.regulation.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.responsibility.Responsibilities;
import org.guiju.regulation.api.responsibility.Responsibility;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.lookup.ServiceProvider;

/** Who is to do what a provision says; for a document, each body with how often it is named and where first. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class ResponsibilitySection implements ProvisionSectionProvider {

    @Override
    public String id() {
        return "responsibility";
    }

    @Override
    public int position() {
        return 450;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) {
        SectionWords words = new SectionWords(context.locale());
        ExpressionId document = context.document().metadata().id();
        List<SectionEntry> entries = context.provision()
                .map(p -> notes(document, Responsibilities.of(p), words))
                .orElseGet(() -> bodies(document, whole(context), words));
        return entries.isEmpty()
                ? Optional.empty() : Optional.of(SectionView.of(id(), words.of("responsibility.title"), entries));
    }

    private static List<Responsibility> whole(ProvisionContext context) {
        return context.document().body().stream().flatMap(p -> Responsibilities.of(p).stream()).toList();
    }

    private static List<SectionEntry> notes(ExpressionId document, List<Responsibility> found, SectionWords words) {
        List<SectionEntry> entries = new ArrayList<>();
        for (Responsibility note : found) {
            Address at = document.at(note.eId());
            if (!note.leading().isEmpty()) {
                entries.add(fact(words.of("responsibility.leads"), String.join("、", note.leading()), at));
            }
            if (!note.sharing().isEmpty()) {
                String role = note.leading().isEmpty() ? "responsibility.bears" : "responsibility.shares";
                entries.add(fact(words.of(role), String.join("、", note.sharing()), at));
            }
        }
        return entries;
    }

    private static List<SectionEntry> bodies(ExpressionId document, List<Responsibility> found, SectionWords words) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, Address> first = new LinkedHashMap<>();
        for (Responsibility note : found) {
            note.leading().forEach(b -> counts.computeIfAbsent(b, k -> new int[2])[0]++);
            note.sharing().forEach(b -> counts.computeIfAbsent(b, k -> new int[2])[1]++);
            note.leading().forEach(b -> first.putIfAbsent(b, document.at(note.eId())));
            note.sharing().forEach(b -> first.putIfAbsent(b, document.at(note.eId())));
        }
        return counts.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue()[0] + b.getValue()[1], a.getValue()[0] + a.getValue()[1]))
                .map(e -> fact(e.getKey(), words.of(
                        e.getValue()[0] == 0 ? "responsibility.times" : "responsibility.timesLeading",
                        e.getValue()[0] + e.getValue()[1], e.getValue()[0]), first.get(e.getKey())))
                .toList();
    }

    private static SectionEntry fact(String name, String value, Address source) {
        return new SectionEntry.Fact(name, value, SectionEntry.Tone.PLAIN, source);
    }
}
