package org.guiju.desktop.library.internal.window;

import java.awt.EventQueue;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.prefs.Preferences;
import org.guiju.desktop.library.internal.page.CitationSupply;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.internal.reader.ReaderDisplay;
import org.guiju.desktop.library.internal.reader.ReaderPresenter;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.library.spi.LinkHandler;
import org.guiju.desktop.library.spi.SearchStarter;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.regulation.spi.view.ProvisionSectionProvider;
import org.openide.awt.StatusDisplayer;
import org.openide.util.Lookup;
import org.openide.util.NbPreferences;
import org.openide.util.RequestProcessor;

/** Gets the services that the windows of this module use. */
final class Wiring {

    /** Where files are read. */
    static final Executor BACKGROUND = new RequestProcessor("guiju.desktop.library", 4);
    /** The event thread. */
    static final Executor EVENTS = EventQueue::invokeLater;

    private static CitationSupply citations;

    private Wiring() {}

    /** One for all readers; called on the event thread. Its index is begun with the first call that names a snapshot. */
    static Optional<CitationSupply> citations() {
        if (citations == null) {
            CitationService service = Lookup.getDefault().lookup(CitationService.class);
            citations = service == null ? null : new CitationSupply(service, BACKGROUND);
        }
        return Optional.ofNullable(citations);
    }

    static Library library() {
        return required(Library.class);
    }

    static ValidityService validity() {
        return required(ValidityService.class);
    }

    static ReaderPresenter readerPresenter(ReaderDisplay display) {
        PageLoader loader = new PageLoader(library(), citations(), validity());
        return new ReaderPresenter(loader, BACKGROUND, EVENTS, LocalDate::now, display);
    }

    static Collection<? extends ProvisionSectionProvider> sections() {
        return Lookup.getDefault().lookupAll(ProvisionSectionProvider.class);
    }

    static void search(String query) {
        SearchStarter starter = Lookup.getDefault().lookup(SearchStarter.class);
        if (starter == null) {
            StatusDisplayer.getDefault().setStatusText(Words.of("start.nosearch"));
        } else {
            starter.search(query);
        }
    }

    /** Opens what a section offers beside a provision. */
    static void start(URI link, Address from) {
        boolean opened = Lookup.getDefault().lookupAll(LinkHandler.class).stream().anyMatch(h -> h.open(link, from));
        if (!opened) {
            StatusDisplayer.getDefault().setStatusText(Words.of("side.nohandler", link));
        }
    }

    static Preferences preferences() {
        return NbPreferences.forModule(Wiring.class);
    }

    private static <T> T required(Class<T> service) {
        T found = Lookup.getDefault().lookup(service);
        if (found == null) {
            throw new IllegalStateException("no " + service.getName() + " in this application");
        }
        return found;
    }
}
