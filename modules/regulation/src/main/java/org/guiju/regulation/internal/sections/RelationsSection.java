package org.guiju.regulation.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.lookup.ServiceProvider;

/** What a document does to others and others to it: repeals, amends, replaces, implements. For whole documents only. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class RelationsSection implements ProvisionSectionProvider {

    @Override
    public String id() {
        return "relations";
    }

    @Override
    public int position() {
        return 500;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) {
        if (context.provision().isPresent()) {
            return Optional.empty();
        }
        SectionWords words = new SectionWords(context.locale());
        DocumentMetadata here = context.document().metadata();
        List<SectionEntry> entries = new ArrayList<>();
        for (Relation r : here.relations()) {
            entries.add(entry(context, words.of("relation." + r.type().name()), r));
        }
        for (DocumentMetadata other : context.library().documents()) {
            for (Relation r : other.relations()) {
                if (here.id().work().equals(r.work()) && !other.id().work().equals(here.id().work())) {
                    entries.add(new SectionEntry.Reference("《" + other.title() + "》",
                            words.of("relation.by." + r.type().name()), "", other.id().at(r.eId())));
                }
            }
        }
        return Optional.of(SectionView.of(id(), words.of("relations.title"), entries));
    }

    private static SectionEntry entry(ProvisionContext context, String what, Relation r) {
        String number = r.number() == null ? "" : r.number();
        String title = r.title() == null ? number : "《" + r.title() + "》" + (number.isEmpty() ? "" : "（" + number + "）");
        Optional<DocumentMetadata> held = r.work() == null ? Optional.empty() : context.library().expression(r.work(), context.on());
        return held.<SectionEntry>map(m -> new SectionEntry.Reference(
                        "《" + m.title() + "》", what, "", new Address(r.work(), null, r.targetEId())))
                .orElseGet(() -> new SectionEntry.External(title.isEmpty() ? String.valueOf(r.source()) : title, what));
    }
}
