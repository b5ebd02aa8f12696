package org.guiju.desktop.library.internal.side;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.guiju.desktop.library.sample.SampleLibrary;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.spi.view.ProvisionContext;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.guiju.regulation.spi.view.SectionEntry;
import org.guiju.regulation.spi.view.SectionView;
import org.junit.jupiter.api.Test;

class SidePresenterTest {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final ArrayDeque<String> shown = new ArrayDeque<>();
    private List<SectionView> sections = List.of();

    private final SidePresenter presenter = new SidePresenter(
            () -> List.of(provider("later", 300, false), provider("broken", 200, true), provider("first", 100, false)),
            waiting::add, Runnable::run, new SidePresenter.Display() {
                @Override
                public void show(String title, List<SectionView> views) {
                    shown.add(title);
                    sections = views;
                }

                @Override
                public void clear() {
                    shown.add("");
                }
            });

    private static ProvisionSectionProvider provider(String id, int position, boolean broken) {
        return new ProvisionSectionProvider() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int position() {
                return position;
            }

            @Override
            public Optional<SectionView> section(ProvisionContext context, Progress progress) throws IOException {
                if (broken) {
                    throw new IOException("磁盘");
                }
                return Optional.of(SectionView.of(id, id, List.of(
                        new SectionEntry.Fact("地址", context.address().toString(), null, null))));
            }
        };
    }

    private static DocumentPage page() throws Exception {
        SampleLibrary library = new SampleLibrary(List.of(SampleDocuments.permit()));
        return new PageLoader(library, Optional.empty(), library).load(
                SampleDocuments.permit().metadata().id().at(null), LocalDate.of(2024, 12, 31), Progress.NONE);
    }

    @Test
    void oneBrokenProviderDoesNotHideTheOthers() throws Exception {
        presenter.show(page(), "art_33");
        waiting.poll().run();
        assertEquals(List.of("first", "broken", "later"), sections.stream().map(SectionView::id).toList());
        assertEquals("《排污许可管理条例》第三十三条", shown.getLast());
    }

    @Test
    void onlyTheLastProvisionIsShown() throws Exception {
        DocumentPage page = page();
        presenter.show(page, "art_1");
        presenter.show(page, "art_2");
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertEquals(List.of("《排污许可管理条例》第二条"), List.copyOf(shown));
    }

    @Test
    void withoutAPageThePanelIsCleared() {
        presenter.show(null, null);
        assertEquals(List.of(""), List.copyOf(shown));
    }
}
