package org.guiju.regulation.internal.library;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.spi.DomainModule;
import org.openide.modules.Places;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * The library. Changes are made under its lock and published as a new snapshot; listeners hear of them in order on one
 * thread that ends when it is idle.
 */
@ServiceProvider(service = Library.class)
public final class LibraryService implements Library {

    private static final System.Logger LOG = System.getLogger(LibraryService.class.getName());

    private final ModuleSupply supply;
    private final OpenStates states;
    private final PackFolder packs;
    private final List<Consumer<LibrarySnapshot>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService messenger = messenger();
    private final Map<DomainModule, FoundModule> known = new HashMap<>();
    private List<FoundModule> found = List.of();
    private long revision;
    private volatile Snapshot current;

    /** The library of this installation: modules of the default lookup, choices and packs in its user directory. */
    public LibraryService() {
        this(userDirectory(), ModuleSupply.ofLookup(Lookup.getDefault()));
    }

    /**
     * A library.
     *
     * @param userDirectory where choices and packs are kept, null for none
     * @param supply where domain modules come from
     */
    LibraryService(Path userDirectory, ModuleSupply supply) {
        this.supply = supply;
        Path settings = userDirectory == null ? null : userDirectory.resolve("config").resolve("guiju");
        this.states = new OpenStates(settings);
        this.packs = userDirectory == null ? null : new PackFolder(userDirectory.resolve("packs"), settings);
    }

    private static Path userDirectory() {
        String shared = System.getProperty("guiju.userdir"); // all processes of a role; the platform's own is one for each
        if (shared != null) {
            return Path.of(shared);
        }
        File directory = Places.getUserDirectory();
        return directory == null ? null : directory.toPath();
    }

    @Override
    public LibrarySnapshot snapshot() {
        Snapshot now = current;
        return now != null ? now : first();
    }

    private synchronized Snapshot first() {
        if (current == null) {
            supply.onChange(() -> messenger.execute(this::rescan));
            find();
            publish();
        }
        return current;
    }

    @Override
    public synchronized List<ContentModule> modules() {
        snapshot();
        Map<String, ContentModule> all = new TreeMap<>();
        found.forEach(m -> all.put(m.id(), m.describe()));
        current.modules().forEach(m -> all.put(m.id(), m));
        return List.copyOf(all.values());
    }

    @Override
    public synchronized void setOpen(String moduleId, boolean open) {
        snapshot();
        if (found.stream().noneMatch(m -> m.id().equals(moduleId))) {
            throw new IllegalArgumentException("no module '" + moduleId + "'");
        }
        try {
            states.set(moduleId, open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        applyStates();
    }

    @Override
    public synchronized void rescan() {
        if (current == null) {
            snapshot();
            return;
        }
        states.reload();
        List<FoundModule> before = found;
        find();
        if (!before.equals(found)) {
            publish();
        }
    }

    @Override
    public Following follow(Duration every) {
        if (packs == null) {
            return () -> {};
        }
        snapshot();
        return new PackWatch(() -> PackStamp.of(packs.folder(), states.file()), this::rescan, every);
    }

    /** Folder of the packs, null if there is no user directory. */
    PackFolder packs() {
        return packs;
    }

    /** All modules that were found, sound or not. */
    synchronized List<FoundModule> found() {
        snapshot();
        return found;
    }

    @Override
    public void addListener(Consumer<LibrarySnapshot> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<LibrarySnapshot> listener) {
        listeners.remove(listener);
    }

    private void applyStates() {
        List<FoundModule> next = found.stream().map(m -> m.withOpen(states.isOpen(m.id()))).toList();
        if (!next.equals(found)) {
            found = next;
            publish();
        }
    }

    /** Takes stock of all modules; what is known and unchanged is not opened again. */
    private void find() {
        Map<String, FoundModule> byId = new TreeMap<>();
        Map<DomainModule, FoundModule> seen = new HashMap<>();
        for (DomainModule module : supply.modules()) {
            FoundModule f = known.containsKey(module) ? known.get(module) : open(module);
            seen.put(module, f);
            byId.putIfAbsent(f.id(), f);
        }
        known.clear();
        known.putAll(seen);
        if (packs != null) {
            List<ModuleContent> bundled =
                    byId.values().stream().filter(FoundModule::sound).map(FoundModule::content).toList();
            List<FoundModule> all = packs.find(bundled, Set.copyOf(byId.keySet()), Locale.getDefault());
            all.stream().filter(FoundModule::sound).forEach(pack -> byId.put(pack.id(), pack));
            all.stream().filter(pack -> !pack.sound()).forEach(pack -> byId.put(freeId(pack.id(), byId), pack));
        }
        found = byId.values().stream().map(m -> m.withOpen(states.isOpen(m.id()))).toList();
    }

    /** A refused pack may bear the id of another module; it is listed beside it. */
    private static String freeId(String id, Map<String, FoundModule> taken) {
        String free = id;
        while (taken.containsKey(free)) {
            free += "~";
        }
        return free;
    }

    private static FoundModule open(DomainModule module) {
        String id = module.getClass().getName();
        String origin = id;
        try {
            id = module.id();
            origin = module.content().location();
            ModuleContent content = ModuleContent.open(module.content(), true);
            if (!content.manifest().id().equals(id)) {
                throw new IOException("module.json names another module: " + content.manifest().id());
            }
            return new FoundModule(id, false, origin, content, true, List.of());
        } catch (IOException | RuntimeException | LinkageError e) {
            // a module of somebody else may fail in any way; the others must not suffer
            LOG.log(System.Logger.Level.WARNING, "module " + id + " cannot be opened", e);
            return FoundModule.refused(id, false, origin, List.of(Issue.error(origin, String.valueOf(e.getMessage()))));
        }
    }

    private void publish() {
        Snapshot next = new Snapshot(++revision, found.stream().filter(FoundModule::sound).toList());
        current = next;
        if (revision > 1) {
            messenger.execute(() -> tell(next));
        }
    }

    private void tell(Snapshot snapshot) {
        for (Consumer<LibrarySnapshot> listener : new ArrayList<>(listeners)) {
            try {
                listener.accept(snapshot);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a listener of the library failed", e);
            }
        }
    }

    private static ExecutorService messenger() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                1, 1, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("guiju-library").factory());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
