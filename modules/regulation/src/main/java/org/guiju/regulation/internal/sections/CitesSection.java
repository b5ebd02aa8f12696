package org.guiju.regulation.internal.sections;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** What the provision cites. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class CitesSection implements ProvisionSectionProvider {

    private final CitationService citations;

    /** With the application's citations. */
    public CitesSection() {
        this(Lookup.getDefault().lookup(CitationService.class));
    }

    CitesSection(CitationService citations) {
        this.citations = citations;
    }

    @Override
    public String id() {
        return "citations.in";
    }

    @Override
    public int position() {
        return 200;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) throws IOException {
        SectionWords words = new SectionWords(context.locale());
        CitationIndex index = citations.index(context.library(), progress);
        CitationSections entries = new CitationSections(context, index);
        Set<String> inside = CitationSections.inside(context);
        for (ResolvedCitation c : index.citationsIn(context.document().metadata().id(), context.on())) {
            progress.checkCancelled();
            boolean whole = context.provision().isEmpty();
            if (!inside.contains(c.citation().eId()) || whole && c.citation().self()) {
                continue;
            }
            for (Address target : c.targets()) {
                entries.add(whole ? new Address(target.work(), target.date(), null) : target, "");
            }
            if (c.targets().isEmpty()) {
                entries.addExternal(c.external() == null ? c.citation().text() : c.external(), words.of("cites.external"));
            }
        }
        return Optional.of(new SectionView(id(), words.of("cites.title"), entries.listed(), entries.total(), null));
    }
}
