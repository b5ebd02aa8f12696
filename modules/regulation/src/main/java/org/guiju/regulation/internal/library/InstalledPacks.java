package org.guiju.regulation.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.PackRefusedException;
import org.guiju.regulation.api.library.Packs;
import org.guiju.regulation.internal.pack.ContentSeal;
import org.guiju.regulation.internal.pack.Messages;
import org.guiju.regulation.internal.pack.ModuleManifest;
import org.guiju.regulation.internal.pack.PackCheck;
import org.guiju.regulation.spi.ContentSource;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Installs packs into the folder of a library. */
@ServiceProvider(service = Packs.class)
public final class InstalledPacks implements Packs {

    private static final System.Logger LOG = System.getLogger(InstalledPacks.class.getName());

    private final LibraryService library;

    /** Packs of the library of this installation. */
    public InstalledPacks() {
        this((LibraryService) Lookup.getDefault().lookup(Library.class));
    }

    InstalledPacks(LibraryService library) {
        this.library = library;
    }

    @Override
    public synchronized List<Issue> check(Path pack, Locale locale) {
        ContentSource source = PackFolder.sourceOf(pack);
        try {
            return check(source, locale);
        } finally {
            close(source);
        }
    }

    @Override
    public synchronized Map<String, List<Issue>> checkAll(Locale locale) {
        List<FoundModule> found = library.found();
        Map<String, List<Issue>> all = new TreeMap<>();
        found.stream().filter(m -> !m.sound()).forEach(m -> all.put(m.id(), m.issues()));
        all.putAll(PackCheck.together(
                found.stream().filter(FoundModule::sound).map(FoundModule::content).toList(), locale));
        return all;
    }

    @Override
    public synchronized ContentModule install(Path pack, Locale locale) throws IOException {
        PackInstaller installer = new PackInstaller(packFolder());
        ContentSource source = PackFolder.sourceOf(pack);
        try {
            List<Issue> issues = check(source, locale);
            if (issues.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR)) {
                throw new PackRefusedException(pack.toString(), issues);
            }
            String id = ModuleContent.open(source, false).manifest().id();
            Path copy = installer.copy(source);
            FoundModule before = library.found().stream().filter(m -> m.pack() && m.id().equals(id)).findFirst().orElse(null);
            Path old = before == null ? null : Path.of(before.origin());
            if (old != null) {
                library.packs().release(old);
            }
            installer.place(copy, id, old);
            library.rescan();
            return library.modules().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
        } finally {
            close(source);
        }
    }

    @Override
    public synchronized void uninstall(String id) throws IOException {
        FoundModule pack = library.found().stream().filter(m -> m.pack() && m.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pack '" + id + "'"));
        library.packs().release(Path.of(pack.origin()));
        new PackInstaller(packFolder()).setAside(Path.of(pack.origin()));
        library.rescan();
    }

    @Override
    public synchronized void store(LegalDocument document) throws IOException {
        ExpressionId id = document.metadata().id();
        for (FoundModule module : library.found()) {
            boolean holds = module.sound() && module.content().documents().stream().anyMatch(m -> m.id().equals(id));
            if (holds && !module.id().equals(LocalPack.ID)) {
                throw new IllegalArgumentException(id + ": " + module.id());
            }
        }
        new LocalPack(packFolder()).store(document);
        library.rescan();
    }

    @Override
    public void seal(Path folder) throws IOException {
        new ContentSeal(folder).seal();
    }

    private List<Issue> check(ContentSource source, Locale locale) {
        String id = idOf(source);
        if (library.found().stream().anyMatch(m -> !m.pack() && m.id().equals(id))) {
            return List.of(Issue.error(ModuleManifest.FILE, Messages.text(locale, "manifest.taken", id)));
        }
        List<ModuleContent> others = library.found().stream()
                .filter(m -> m.sound() && !m.id().equals(id))
                .map(FoundModule::content)
                .toList();
        return new PackCheck(others, locale).check(source);
    }

    /** Id that a pack gives itself, empty if it cannot be read. */
    private static String idOf(ContentSource source) {
        try (InputStream in = source.open(ModuleManifest.FILE)) {
            return ModuleManifest.read(in, ModuleManifest.FILE).id();
        } catch (IOException e) {
            return "";
        }
    }

    private static void close(ContentSource source) {
        if (source instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "not closed", e);
            }
        }
    }

    private Path packFolder() throws IOException {
        if (library.packs() == null) {
            throw new IOException("there is no user directory to keep packs in");
        }
        Files.createDirectories(library.packs().folder());
        return library.packs().folder();
    }
}
