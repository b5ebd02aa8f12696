package org.guiju.desktop.library.internal.side;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.guiju.desktop.library.internal.page.Citing;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;

/** Asks the providers of sections about the provision in view, off the event thread. Knows no Swing. */
public final class SidePresenter {

    /** Shows sections. */
    public interface Display {
        /**
         * Shows the sections of a provision.
         *
         * @param title how the provision is cited
         * @param sections sections in order
         */
        void show(String title, List<SectionView> sections);

        /** Nothing is open. */
        void clear();
    }

    private final Supplier<Collection<? extends ProvisionSectionProvider>> providers;
    private final Executor background;
    private final Executor events;
    private final Display display;
    private Question asked;

    /**
     * Makes a presenter.
     *
     * @param providers the providers there are
     * @param background where they are asked
     * @param events the event thread
     * @param display the panel
     */
    public SidePresenter(Supplier<Collection<? extends ProvisionSectionProvider>> providers, Executor background,
            Executor events, Display display) {
        this.providers = providers;
        this.background = background;
        this.events = events;
        this.display = display;
    }

    /** Shows what hangs on a provision (the document as a whole if it is null), or nothing if there is no page. */
    public void show(DocumentPage page, String eId) {
        if (asked != null) {
            asked.cancelled = true;
        }
        if (page == null) {
            asked = null;
            display.clear();
            return;
        }
        Question question = new Question();
        asked = question;
        background.execute(() -> {
            try {
                Optional<Provision> provision = eId == null ? Optional.empty() : page.document().find(eId);
                ProvisionContext context =
                        new ProvisionContext(page.library(), page.document(), provision, page.on(), Locale.getDefault());
                String title = new Citing(page).of(context.address());
                List<SectionView> sections = sections(context, question);
                events.execute(() -> {
                    if (asked == question) {
                        display.show(title, sections);
                    }
                });
            } catch (CancellationException e) {
                // another provision is in view by now
            }
        });
    }

    private List<SectionView> sections(ProvisionContext context, Progress progress) {
        List<ProvisionSectionProvider> ordered = new ArrayList<>(providers.get());
        ordered.sort(Comparator.comparingInt(ProvisionSectionProvider::position));
        List<SectionView> sections = new ArrayList<>();
        for (ProvisionSectionProvider provider : ordered) {
            progress.checkCancelled();
            try {
                provider.section(context, progress)
                        .filter(s -> !s.entries().isEmpty() || s.empty() != null)
                        .ifPresent(sections::add);
            } catch (CancellationException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                // one faulty provider must not hide what the others have to say
                System.getLogger(SidePresenter.class.getName()).log(System.Logger.Level.WARNING, provider.id(), e);
                sections.add(SectionView.of(provider.id(), Words.of("side.failed"), List.of(new SectionEntry.Fact(
                        provider.id(), String.valueOf(e.getMessage()), SectionEntry.Tone.WARNING, null))));
            }
        }
        return sections;
    }

    /** One question; cancelled when another is asked. */
    private static final class Question implements Progress {
        private volatile boolean cancelled;

        @Override
        public void report(long done, long total, String message) {
            // the panel keeps what it shows until the answer is there
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
