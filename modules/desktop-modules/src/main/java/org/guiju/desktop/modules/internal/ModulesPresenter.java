package org.guiju.desktop.modules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.library.PackRefusedException;
import org.guiju.regulation.api.library.Packs;

/** Decides what the module manager does. Its methods are called on the event thread; the work is done in the background. */
final class ModulesPresenter {

    private final Library library;
    private final Packs packs;
    private final Executor background;
    private final Executor events;
    private final ModulesDisplay display;
    private final Consumer<LibrarySnapshot> follower = snapshot -> refresh();

    ModulesPresenter(Library library, Packs packs, Executor background, Executor events, ModulesDisplay display) {
        this.library = library;
        this.packs = packs;
        this.background = background;
        this.events = events;
        this.display = display;
    }

    /** Follows the library. */
    void start() {
        library.addListener(follower);
        refresh();
    }

    /** Stops following it. */
    void stop() {
        library.removeListener(follower);
    }

    void setOpen(String id, boolean open) {
        run(null, () -> {
            library.setOpen(id, open);
            return null;
        });
    }

    void install(Path pack) {
        run(Words.of("busy.install", pack.getFileName()), () -> {
            try {
                ContentModule module = packs.install(pack, Locale.getDefault());
                return new Outcome(Words.of("done.install", module.name(), module.version()), module.issues());
            } catch (PackRefusedException e) {
                return new Outcome(Words.of("refused.install", pack.getFileName()), e.issues());
            }
        });
    }

    void uninstall(String id) {
        run(Words.of("busy.uninstall", id), () -> {
            packs.uninstall(id);
            return new Outcome(Words.of("done.uninstall", id), List.of());
        });
    }

    /** Checks a pack that is not installed. */
    void check(Path pack) {
        run(Words.of("busy.check", pack.getFileName()), () -> outcome(packs.check(pack, Locale.getDefault())));
    }

    /** Checks all modules of the library against each other. */
    void checkAll() {
        run(Words.of("busy.checkAll"), () -> outcome(packs.checkAll(Locale.getDefault()).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(i -> within(e.getKey(), i)))
                .toList()));
    }

    void rescan() {
        run(Words.of("busy.rescan"), () -> {
            library.rescan();
            return null;
        });
    }

    private static Issue within(String module, Issue issue) {
        return new Issue(module + "/" + issue.path(), issue.severity(), issue.message(), issue.citation());
    }

    private static Outcome outcome(List<Issue> issues) {
        long errors = issues.stream().filter(i -> i.severity() == Issue.Severity.ERROR).count();
        return new Outcome(errors == 0 ? Words.of("done.check") : Words.of("faults.check", errors), issues);
    }

    private record Outcome(String sentence, List<Issue> issues) {}

    @FunctionalInterface
    private interface Work {
        /** Does it; null if there is nothing to tell. */
        Outcome run() throws IOException;
    }

    private void run(String what, Work work) {
        if (what != null) {
            display.showBusy(what);
        }
        background.execute(() -> {
            Outcome outcome;
            try {
                outcome = work.run();
            } catch (UncheckedIOException e) {
                outcome = new Outcome(Words.of("failed", e.getCause().getMessage()), List.of());
            } catch (IOException | IllegalArgumentException e) {
                outcome = new Outcome(Words.of("failed", e.getMessage()), List.of());
            }
            Outcome told = outcome;
            List<ModuleRow> rows = rows();
            events.execute(() -> {
                display.showBusy(null);
                display.showModules(rows);
                if (told != null) {
                    display.showOutcome(told.sentence(), told.issues());
                }
            });
        });
    }

    private void refresh() {
        background.execute(() -> {
            List<ModuleRow> rows = rows();
            events.execute(() -> display.showModules(rows));
        });
    }

    private List<ModuleRow> rows() {
        LibrarySnapshot snapshot = library.snapshot();
        Map<String, Long> documents = snapshot.documents().stream()
                .filter(m -> !m.notice())
                .flatMap(m -> snapshot.moduleOf(m.id()).stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        String language = Locale.getDefault().getLanguage();
        return library.modules().stream()
                .map(m -> new ModuleRow(
                        m.id(), m.name(), m.descriptions().getOrDefault(language, m.descriptions().getOrDefault("zh", "")),
                        m.version(), m.open() ? documents.getOrDefault(m.id(), 0L) : -1, m.open(), m.pack(), m.refused(),
                        m.jurisdiction(), m.origin(), m.issues()))
                .toList();
    }
}
