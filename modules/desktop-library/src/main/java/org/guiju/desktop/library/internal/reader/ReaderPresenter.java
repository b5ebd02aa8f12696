package org.guiju.desktop.library.internal.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.guiju.desktop.library.internal.page.Citing;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.page.GoTo;
import org.guiju.desktop.library.internal.page.PageLoader;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/**
 * Decides what a reader shows: opens documents off the event thread, keeps the way back and forward, follows the library.
 * All methods are called on the event thread; knows no Swing.
 */
public final class ReaderPresenter {

    private static final int LONGEST_WAY = 100;

    private final PageLoader loader;
    private final Executor background;
    private final Executor events;
    private final Supplier<LocalDate> today;
    private final ReaderDisplay display;
    private final Consumer<LibrarySnapshot> follower = this::libraryChanged;
    private final Deque<Stop> back = new ArrayDeque<>();
    private final Deque<Stop> forward = new ArrayDeque<>();
    private DocumentPage page;
    private Address wanted;
    private Work running;

    /** A place on the way. */
    private record Stop(Address address, int scroll) {}

    /**
     * Makes a presenter; {@link #start()} connects it with the library.
     *
     * @param loader reads documents
     * @param background where reading is done
     * @param events the event thread
     * @param today date asked about
     * @param display the window
     */
    public ReaderPresenter(
            PageLoader loader, Executor background, Executor events, Supplier<LocalDate> today, ReaderDisplay display) {
        this.loader = loader;
        this.background = background;
        this.events = events;
        this.today = today;
        this.display = display;
    }

    /** Follows the library from now on. */
    public void start() {
        loader.library().addListener(follower);
    }

    /** Stops following the library and drops running work. */
    public void stop() {
        loader.library().removeListener(follower);
        cancel();
    }

    /** The page shown, empty while none is. */
    public Optional<DocumentPage> page() {
        return Optional.ofNullable(page);
    }

    /** What was asked for last, also if it is still being read or could not be. */
    public Optional<Address> wanted() {
        return Optional.ofNullable(wanted);
    }

    /** Opens a document or goes to another provision of the one shown, and remembers where the reader was. */
    public void open(Address address, List<String> words) {
        if (page != null) {
            push(back, here());
            forward.clear();
        }
        go(address, new ReaderDisplay.Arrival(address.eId(), null, words));
    }

    /** Goes back on the way. */
    public void goBack() {
        travel(back, forward);
    }

    /** Goes forward again. */
    public void goForward() {
        travel(forward, back);
    }

    private void travel(Deque<Stop> from, Deque<Stop> to) {
        if (!from.isEmpty()) {
            if (page != null) {
                push(to, here());
            }
            Stop stop = from.pop();
            go(stop.address, new ReaderDisplay.Arrival(stop.address.eId(), stop.scroll, List.of()));
        }
    }

    /**
     * Goes to a place typed: in the document shown, else what the text cites.
     *
     * @return whether there is such a place
     */
    public boolean goTo(String typed) {
        if (page == null) {
            return false;
        }
        Optional<Address> place = new GoTo(page.document()).find(typed)
                .map(page.document().metadata().id()::at)
                .or(() -> page.citations().flatMap(c -> c.resolve(typed, page.on()).stream().findFirst()));
        place.ifPresent(p -> open(p, List.of()));
        return place.isPresent();
    }

    /** A passage with its citation, ready to be pasted; just the citation if nothing is selected. */
    public Optional<String> quote(String eId, String words) {
        return Optional.ofNullable(page).map(p -> new Citing(p).quote(eId, words));
    }

    /** Gives up what is being read. */
    public void cancel() {
        if (running != null) {
            running.cancelled = true;
            running = null;
        }
    }

    private Stop here() {
        return new Stop(page.document().metadata().id().at(null), display.scrollPosition());
    }

    private static void push(Deque<Stop> way, Stop stop) {
        way.push(stop);
        while (way.size() > LONGEST_WAY) {
            way.removeLast();
        }
    }

    private void go(Address address, ReaderDisplay.Arrival arrival) {
        wanted = address;
        display.historyChanged(!back.isEmpty(), !forward.isEmpty());
        if (page != null && shows(address)) {
            cancel();
            display.arrive(arrival);
            return;
        }
        load(address, arrival);
    }

    private boolean shows(Address address) {
        ExpressionId shown = page.document().metadata().id();
        return address.work().equals(shown.work()) && (address.date() == null
                ? page.library().expression(address.work(), today.get()).map(m -> m.id().equals(shown)).orElse(true)
                : address.date().equals(shown.date()));
    }

    private void load(Address address, ReaderDisplay.Arrival arrival) {
        cancel();
        Work work = new Work();
        running = work;
        display.showLoading();
        LocalDate on = today.get();
        background.execute(() -> {
            try {
                DocumentPage loaded = loader.load(address, on, work);
                display.prepare(loaded);
                events.execute(() -> finish(work, () -> {
                    page = loaded;
                    display.showPage(loaded, arrival);
                    loader.whenCitationsKnown(loaded, () -> events.execute(() -> refresh(loaded)));
                }));
            } catch (CancellationException e) {
                // nobody waits for it any more
            } catch (PageLoader.NotHeldException e) {
                fail(work, Words.of("reader.notheld"));
            } catch (IOException | RuntimeException e) {
                System.getLogger(ReaderPresenter.class.getName()).log(System.Logger.Level.WARNING, "reading " + address, e);
                fail(work, Words.of("reader.unreadable", String.valueOf(e.getMessage())));
            }
        });
    }

    /** Shows the page again, unless another is shown by now. */
    private void refresh(DocumentPage stale) {
        if (page == stale && running == null) {
            load(stale.document().metadata().id().at(null),
                    new ReaderDisplay.Arrival(null, display.scrollPosition(), List.of()));
        }
    }

    private void fail(Work work, String sentence) {
        events.execute(() -> finish(work, () -> {
            page = null;
            display.showFailure(sentence);
        }));
    }

    private void finish(Work work, Runnable then) {
        if (running == work) {
            running = null;
            then.run();
        }
    }

    /** After a module was opened or closed or an effect recorded: shows the page anew at the same place. */
    private void libraryChanged(LibrarySnapshot now) {
        events.execute(() -> {
            if (wanted != null && running == null && (page == null || page.library().revision() != now.revision())) {
                Address address = page == null ? wanted : page.document().metadata().id().at(null);
                Integer scroll = page == null ? null : display.scrollPosition();
                load(address, new ReaderDisplay.Arrival(page == null ? wanted.eId() : null, scroll, List.of()));
            }
        });
    }

    /** One reading. */
    private static final class Work implements Progress {
        private volatile boolean cancelled;

        @Override
        public void report(long done, long total, String message) {
            // the window shows that something is going on
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
