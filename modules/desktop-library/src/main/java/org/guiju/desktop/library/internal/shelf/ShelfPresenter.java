package org.guiju.desktop.library.internal.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;

/** Decides what the list of documents shows and follows the library. Called on the event thread; knows no Swing. */
public final class ShelfPresenter {

    private final Library library;
    private final ValidityService validity;
    private final Executor background;
    private final Executor events;
    private final Supplier<LocalDate> today;
    private final Consumer<LibrarySnapshot> follower = snapshot -> refresh();
    private final AtomicLong newest = new AtomicLong();
    private Consumer<Shelf> display = shelf -> { };
    private Consumer<String> failure = sentence -> { };
    private List<ShelfEntry> entries;
    private Map<String, String> domains = Map.of();
    private Grouping grouping = Grouping.DOMAIN;
    private String filter = "";

    /**
     * Makes a presenter; {@link #start} connects it.
     *
     * @param library the library
     * @param validity status of documents
     * @param background where the library is read
     * @param events the event thread
     * @param today date asked about
     */
    public ShelfPresenter(
            Library library, ValidityService validity, Executor background, Executor events, Supplier<LocalDate> today) {
        this.library = library;
        this.validity = validity;
        this.background = background;
        this.events = events;
        this.today = today;
    }

    /** Follows the library and tells what is to be shown. */
    void start(Consumer<Shelf> shown, Consumer<String> failed) {
        display = shown;
        failure = failed;
        library.addListener(follower);
        refresh();
    }

    /** Stops following the library. */
    void stop() {
        library.removeListener(follower);
        display = shelf -> { };
        failure = sentence -> { };
    }

    Grouping grouping() {
        return grouping;
    }

    void setGrouping(Grouping wanted) {
        grouping = wanted;
        show();
    }

    void setFilter(String words) {
        filter = words;
        show();
    }

    private void refresh() {
        long turn = newest.incrementAndGet();
        background.execute(() -> {
            try {
                LibrarySnapshot snapshot = library.snapshot();
                ValidityIndex index = validity.index(snapshot);
                LocalDate on = today.get();
                List<ShelfEntry> read = ShelfEntry.of(
                        snapshot.documents(), d -> index.of(d, on, Locale.getDefault()).status());
                Map<String, String> names = snapshot.modules().stream()
                        .collect(Collectors.toMap(ContentModule::id, ContentModule::name, (a, b) -> a));
                events.execute(() -> {
                    if (turn == newest.get()) {
                        entries = read;
                        domains = names;
                        show();
                    }
                });
            } catch (RuntimeException e) {
                System.getLogger(ShelfPresenter.class.getName()).log(System.Logger.Level.WARNING, "listing the library", e);
                events.execute(() -> failure.accept(String.valueOf(e.getMessage())));
            }
        });
    }

    private void show() {
        if (entries != null) {
            display.accept(Shelf.of(entries, grouping, filter, domains));
        }
    }
}
