package org.guiju.regulation.internal.sections;

import java.io.IOException;
import java.util.Optional;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Who cites the provision. For a document as a whole the other documents that cite it. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class CitedBySection implements ProvisionSectionProvider {

    private final CitationService citations;

    /** With the application's citations. */
    public CitedBySection() {
        this(Lookup.getDefault().lookup(CitationService.class));
    }

    CitedBySection(CitationService citations) {
        this.citations = citations;
    }

    @Override
    public String id() {
        return "citations.of";
    }

    @Override
    public int position() {
        return 300;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) throws IOException {
        SectionWords words = new SectionWords(context.locale());
        CitationIndex index = citations.index(context.library(), progress);
        CitationSections entries = new CitationSections(context, index);
        ExpressionId self = context.document().metadata().id();
        for (ResolvedCitation c : index.citationsOf(context.address(), context.on())) {
            progress.checkCancelled();
            boolean own = c.from().work().equals(self.work()) && self.date().equals(c.from().date());
            if (context.provision().isPresent() || !own) {
                entries.add(c.from(), "");
            }
        }
        return Optional.of(new SectionView(id(), words.of("cited.title"), entries.listed(), entries.total(), null));
    }
}
