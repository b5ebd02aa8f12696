package org.guiju.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.store.AlreadyClosedException;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.ValidityService;
import org.guiju.search.api.IndexState;
import org.guiju.search.api.SearchException;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchResult;
import org.guiju.search.api.SearchService;
import org.guiju.search.api.Suggestion;
import org.guiju.search.internal.index.LibraryIndex;
import org.guiju.search.internal.ranking.Weights;
import org.openide.modules.Places;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Searches with Lucene; follows the library on a thread of its own and swaps the index when a new one is ready. */
@ServiceProvider(service = SearchService.class)
public final class LuceneSearchService implements SearchService {

    /** Only what looks like a citation is resolved as one. */
    private static final Pattern CITES = Pattern.compile(
            "[0-9０-９一二三四五六七八九十百零〇]+\\s*[条号款项]|表\\s*[0-9一二三四五六七八九十]|附[件录表]\\s*[0-9A-Z一二三四五六七八九十]"
                    + "|专栏\\s*[0-9一二三四五六七八九十]|第.{1,4}[章节部]|《");

    /** Dates for which the status of documents is kept. */
    private static final int MOST_DATES = 16;

    private static final Logger LOG = Logger.getLogger(LuceneSearchService.class.getName());
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.guiju.search.Bundle");

    private final Library library;
    private final CitationService citations;
    private final ValidityService validity;
    private final Path root;
    private final List<Consumer<IndexState>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("guiju-index").priority(Thread.NORM_PRIORITY - 1).factory());
    private volatile IndexState state = new IndexState(-1, 0, 1, null);
    private volatile Served served;
    private Future<?> work;

    /** An index with what is made from it. */
    private record Served(LibraryIndex index, Engine engine, Suggestions suggestions) {}

    /** In the running application: over its library, with the indexes in the user's cache. */
    public LuceneSearchService() {
        this(Lookup.getDefault().lookup(Library.class), Lookup.getDefault().lookup(CitationService.class),
                Lookup.getDefault().lookup(ValidityService.class), cache());
    }

    /** All processes of one role share their indexes; the platform's own folder is one for each process. */
    private static Path cache() {
        String shared = System.getProperty("guiju.cachedir");
        return shared == null ? Places.getCacheSubdirectory("search").toPath() : Path.of(shared, "search");
    }

    /**
     * Over a library.
     *
     * @param root folder for the indexes, made when needed
     */
    public LuceneSearchService(Library library, CitationService citations, ValidityService validity, Path root) {
        this.library = library;
        this.citations = citations;
        this.validity = validity;
        this.root = root;
        library.addListener(snapshot -> start(snapshot, false));
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return use(current -> current.engine().search(request));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return use(current -> current.suggestions().complete(typed, limit));
    }

    @Override
    public IndexState state() {
        return state;
    }

    @Override
    public void awaitReady(Progress progress) {
        Future<?> running = start(library.snapshot(), false);
        await(running, progress);
    }

    @Override
    public void rebuild(Progress progress) {
        await(start(library.snapshot(), true), progress);
    }

    @Override
    public void addListener(Consumer<IndexState> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<IndexState> listener) {
        listeners.remove(listener);
    }

    /** Work with the index that is served; the first use waits for it. */
    private <T> T use(Use<T> use) {
        if (served == null) {
            awaitReady(Progress.NONE);
        }
        while (true) {
            Served current = served;
            if (!current.index().acquire()) {
                continue;
            }
            try {
                return use.with(current);
            } catch (IOException | AlreadyClosedException e) {
                throw unreadable(e);
            } finally {
                release(current);
            }
        }
    }

    @FunctionalInterface
    private interface Use<T> {
        T with(Served current) throws IOException;
    }

    private static void release(Served current) {
        try {
            current.index().release();
        } catch (IOException e) {
            LOG.log(Level.FINE, "closing an old index", e);
        }
    }

    private synchronized Future<?> start(LibrarySnapshot snapshot, boolean anew) {
        boolean same = state.revision() == snapshot.revision() && state.failure() == null;
        if (!anew && same && work != null) {
            return work;
        }
        work = indexing.submit(() -> follow(snapshot, anew));
        return work;
    }

    private void follow(LibrarySnapshot snapshot, boolean anew) {
        Served before = served;
        if (!anew && before != null && before.index().snapshot().revision() >= snapshot.revision()) {
            return;
        }
        try {
            if (anew) {
                LibraryIndex.drop(root, snapshot);
            }
            tell(new IndexState(state.revision(), 0, 1, null));
            LibraryIndex index = LibraryIndex.open(root, snapshot, Progress.NONE,
                    (done, total) -> tell(new IndexState(state.revision(), done, total + 1, null)));
            Engine engine = new Engine(index, SynonymFiles.read(snapshot), Weights.STANDARD, context(snapshot));
            served = new Served(index, engine, Suggestions.of(index));
            tell(new IndexState(snapshot.revision(), 1, 1, null));
            if (before != null) {
                before.index().close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "index of revision " + snapshot.revision(), e);
            tell(new IndexState(state.revision(), 0, 1, unreadable(e).getMessage()));
            throw unreadable(e);
        }
    }

    private Engine.Context context(LibrarySnapshot snapshot) {
        return new Engine.Context() {
            private final Map<LocalDate, Map<ExpressionId, DocumentStatus>> known = new ConcurrentHashMap<>();

            @Override
            public DocumentStatus status(DocumentMetadata document, LocalDate on) {
                if (known.size() > MOST_DATES) {
                    known.clear();
                }
                return known.computeIfAbsent(on, date -> new ConcurrentHashMap<>()).computeIfAbsent(document.id(),
                        id -> validity.index(snapshot).of(document, on, Locale.CHINESE).status());
            }

            @Override
            public List<Address> resolve(String typed, LocalDate on) {
                return CITES.matcher(typed).find()
                        ? citations.index(snapshot, Progress.NONE).resolve(typed, on)
                        : List.of();
            }
        };
    }

    private void tell(IndexState next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    private static void await(Future<?> running, Progress progress) {
        while (true) {
            progress.checkCancelled();
            try {
                running.get(100, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                // ask again whether it is still wanted
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw unreadable(e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof SearchException known ? known : unreadable(e.getCause());
            }
        }
    }

    private static SearchException unreadable(Throwable cause) {
        return new SearchException(BUNDLE.getString("index.unreadable") + " (" + cause.getMessage() + ")", cause);
    }
}
