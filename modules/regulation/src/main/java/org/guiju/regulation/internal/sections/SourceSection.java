package org.guiju.regulation.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.SourceReference;
import org.guiju.regulation.api.SourceSpan;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.lookup.ServiceProvider;

/** Where the text was read, so that it can be checked against the source; for a document also its topics. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class SourceSection implements ProvisionSectionProvider {

    @Override
    public String id() {
        return "source";
    }

    @Override
    public int position() {
        return 900;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) {
        SectionWords words = new SectionWords(context.locale());
        DocumentMetadata m = context.document().metadata();
        List<SectionEntry> entries = new ArrayList<>();
        if (context.provision().isEmpty() && !m.topics().isEmpty()) {
            entries.add(fact(words.of("source.topics"), String.join("、", m.topics())));
        }
        SourceReference file = m.source();
        if (file != null) {
            SourceSpan span = context.provision().flatMap(Provision::extent).orElse(null);
            int first = span == null ? file.firstLine() : span.firstLine();
            int last = span == null ? file.lastLine() : span.lastLine();
            Integer page = span == null ? file.firstPage() : span.page();
            entries.add(fact(words.of("source.file"), file.file()));
            entries.add(fact(words.of("source.lines"), words.of("source.range", String.valueOf(first), String.valueOf(last))));
            if (page != null) {
                entries.add(fact(words.of("source.page"), String.valueOf(page)));
            }
        }
        entries.add(fact(words.of("source.address"), context.address().toString()));
        return Optional.of(SectionView.of(id(), words.of("source.title"), entries));
    }

    private static SectionEntry fact(String name, String value) {
        return new SectionEntry.Fact(name, value, SectionEntry.Tone.PLAIN, null);
    }
}
