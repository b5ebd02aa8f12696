package org.guiju.regulation.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Whether the provision is in force, and what says so. */
@ServiceProvider(service = ProvisionSectionProvider.class)
public final class StatusSection implements ProvisionSectionProvider {

    private final ValidityService validity;

    /** With the application's validity service. */
    public StatusSection() {
        this(Lookup.getDefault().lookup(ValidityService.class));
    }

    StatusSection(ValidityService validity) {
        this.validity = validity;
    }

    @Override
    public String id() {
        return "status";
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public Optional<SectionView> section(ProvisionContext context, Progress progress) {
        SectionWords words = new SectionWords(context.locale());
        ValidityIndex index = validity.index(context.library());
        Validity now = index.of(context.address(), context.on(), context.locale());
        List<SectionEntry> entries = new ArrayList<>();
        entries.add(new SectionEntry.Fact(
                words.of("status." + now.status().name()), now.sentence(), tone(now.status()), null));
        for (Validity.Ground ground : now.grounds()) {
            entry(ground, words).ifPresent(entries::add);
        }
        if (context.provision().isEmpty()) {
            index.partial(context.document().metadata(), context.on()).forEach(g -> entry(g, words).ifPresent(entries::add));
        }
        return Optional.of(SectionView.of(id(), words.of("status.title"), entries));
    }

    private static Optional<SectionEntry> entry(Validity.Ground ground, SectionWords words) {
        String title = ground.title() == null ? words.of("ground." + ground.kind().name()) : ground.title();
        String detail = ground.date() == null ? "" : words.of("ground.from", words.day(ground.date()));
        String said = ground.words() == null ? "" : ground.words();
        if (ground.by() != null) {
            return Optional.of(new SectionEntry.Reference(title, detail, said, ground.by()));
        }
        return ground.title() == null && said.isEmpty()
                ? Optional.empty() : Optional.of(new SectionEntry.External(title, (detail + "　" + said).strip()));
    }

    private static SectionEntry.Tone tone(DocumentStatus status) {
        return switch (status) {
            case IN_FORCE -> SectionEntry.Tone.GOOD;
            case REPEALED -> SectionEntry.Tone.WARNING;
            default -> SectionEntry.Tone.NOTICE;
        };
    }
}
