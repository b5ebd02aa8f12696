package org.guiju.desktop.library.internal.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.sample.SampleDocuments;
import org.guiju.desktop.library.sample.SampleLibrary;
import org.guiju.regulation.api.Address;
import org.junit.jupiter.api.Test;

class ReaderPresenterTest {

    private static final Address PERMIT = Address.parse("pollutant-discharge-permit-regulation@2021-01-24");
    private static final Address PLAN = Address.parse("bulk-solid-waste-opinions@2021-03-18");

    private final SampleLibrary library = new SampleLibrary(List.of(SampleDocuments.permit(), SampleDocuments.plan()));
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final Shown shown = new Shown();
    private final ReaderPresenter presenter = new ReaderPresenter(
            new PageLoader(library, Optional.empty(), library), waiting::add, Runnable::run, () -> LocalDate.of(2024, 12, 31), shown);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private static Address at(Address document, String eId) {
        return new Address(document.work(), document.date(), eId);
    }

    @Test
    void opensOffTheEventThreadAndArrivesAtTheProvision() {
        presenter.open(at(PERMIT, "art_33"), List.of("排放污染物"));
        assertEquals("loading", shown.last);
        work();
        assertEquals("page", shown.last);
        assertEquals("art_33", shown.arrival.eId());
        assertEquals(List.of("排放污染物"), shown.arrival.words());
    }

    @Test
    void goesBackToWhereTheReaderWasAndForwardAgain() {
        presenter.open(PERMIT, List.of());
        work();
        shown.scroll = 1234;
        presenter.open(PLAN, List.of());
        work();
        assertTrue(shown.back);
        assertFalse(shown.forward);
        shown.scroll = 77;
        presenter.goBack();
        work();
        assertEquals("排污许可管理条例", shown.page.document().metadata().title());
        assertEquals(1234, shown.arrival.scroll());
        presenter.goForward();
        work();
        assertEquals(PLAN.work(), shown.page.document().metadata().id().work());
        assertEquals(77, shown.arrival.scroll());
    }

    @Test
    void anotherProvisionOfTheSameDocumentIsNotReadAgain() {
        presenter.open(PERMIT, List.of());
        work();
        presenter.open(at(PERMIT, "art_7"), List.of());
        assertTrue(waiting.isEmpty());
        assertEquals("arrive", shown.last);
        assertEquals("art_7", shown.arrival.eId());
    }

    @Test
    void onlyTheLastDocumentAskedForIsShown() {
        presenter.open(PERMIT, List.of());
        presenter.open(PLAN, List.of());
        work();
        assertEquals(1, shown.pages);
        assertEquals(PLAN.work(), shown.page.document().metadata().id().work());
    }

    @Test
    void cancelledReadingShowsNothing() {
        presenter.open(PERMIT, List.of());
        presenter.cancel();
        work();
        assertEquals(0, shown.pages);
    }

    @Test
    void aDocumentNotHeldIsToldWithTheWayOut() {
        presenter.open(Address.parse("production-safety-law@2014-08-31#art_3"), List.of());
        work();
        assertTrue(shown.failure.contains("模块"), shown.failure);
    }

    @Test
    void closingItsModuleTakesTheDocumentAwayAndOpeningBringsItBack() {
        presenter.start();
        presenter.open(PERMIT, List.of());
        work();
        library.setOpen("emissions", false);
        work();
        assertEquals("failure", shown.last);
        library.setOpen("emissions", true);
        work();
        assertEquals("page", shown.last);
        presenter.stop();
        assertEquals(0, library.listeners());
    }

    @Test
    void goesToTypedPlaces() {
        presenter.open(PERMIT, List.of());
        work();
        assertTrue(presenter.goTo("33"));
        assertEquals("art_33", shown.arrival.eId());
        assertFalse(presenter.goTo("第九百条"));
    }

    /** Keeps what was shown. */
    private static final class Shown implements ReaderDisplay {
        private String last;
        private DocumentPage page;
        private Arrival arrival;
        private String failure;
        private int pages;
        private int scroll;
        private boolean back;
        private boolean forward;

        @Override
        public void showLoading() {
            last = "loading";
        }

        @Override
        public void showPage(DocumentPage shownPage, Arrival at) {
            last = "page";
            page = shownPage;
            arrival = at;
            pages++;
        }

        @Override
        public void arrive(Arrival at) {
            last = "arrive";
            arrival = at;
        }

        @Override
        public void showFailure(String sentence) {
            last = "failure";
            failure = sentence;
        }

        @Override
        public void historyChanged(boolean canGoBack, boolean canGoForward) {
            back = canGoBack;
            forward = canGoForward;
        }

        @Override
        public int scrollPosition() {
            return scroll;
        }
    }
}
