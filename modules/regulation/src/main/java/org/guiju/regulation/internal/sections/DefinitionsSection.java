package org.guiju.regulation.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.library.Glossary;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Terms that the document defines and the provision uses, then those that modules explain; for a document as a whole all that it
 * defines.
 */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class DefinitionsSection implements ProvisionSectionProvider {

    @Override
    public String id() {
        return "definitions";
    }

    @Override
    public int position() {
        return 400;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) {
        String text = context.provision().map(Provision::fullText).orElse(null);
        List<SectionEntry> entries = new ArrayList<>(context.document().definitions().stream()
                .filter(d -> text == null || text.contains(d.term()))
                .map(d -> entry(context, d))
                .toList());
        if (text != null) {
            Glossary.of(context.library()).beside(context.document()).stream()
                    .filter(e -> e.forms().stream().anyMatch(text::contains))
                    .forEach(e -> entries.add(new SectionEntry.Term(e.term(), e.meaning(), e.source())));
        }
        return Optional.of(SectionView.of(id(), new SectionWords(context.locale()).of("definitions.title"), entries));
    }

    private static SectionEntry entry(ProvisionContext context, Definition d) {
        return new SectionEntry.Term(d.term(), d.meaning(), context.document().metadata().id().at(d.eId()));
    }
}
