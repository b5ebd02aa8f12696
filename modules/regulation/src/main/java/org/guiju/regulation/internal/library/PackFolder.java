package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.internal.pack.ArchiveContent;
import org.guiju.regulation.internal.pack.ContentLimits;
import org.guiju.regulation.internal.pack.Digest;
import org.guiju.regulation.internal.pack.DirectoryContent;
import org.guiju.regulation.internal.pack.Messages;
import org.guiju.regulation.internal.pack.PackCheck;
import org.guiju.regulation.internal.pack.RefusedContentException;
import org.guiju.regulation.spi.ContentSource;

/** The packs in a folder of the user directory. What is known and unchanged is neither opened nor checked again. */
final class PackFolder {

    private static final String ZIP = ".zip";

    private final Path folder;
    private final VerifiedPacks verified;
    private final Map<Path, Opened> known = new TreeMap<>();

    /** A pack that could be opened, or why not. */
    private record Opened(Path path, String fingerprint, ModuleContent content, List<Issue> issues) {

        String name() {
            String name = path.getFileName().toString();
            return name.endsWith(ZIP) ? name.substring(0, name.length() - ZIP.length()) : name;
        }
    }

    PackFolder(Path folder, Path settings) {
        this.folder = folder;
        this.verified = new VerifiedPacks(settings);
    }

    Path folder() {
        return folder;
    }

    /** Content of a folder or archive, not yet opened. */
    static ContentSource sourceOf(Path pack) {
        return Files.isDirectory(pack)
                ? new DirectoryContent(pack, ContentLimits.PACK)
                : new ArchiveContent(pack, null, ContentLimits.PACK);
    }

    /**
     * All packs, sound or refused.
     *
     * @param bundled sound modules of the application
     * @param taken ids of all modules of the application
     */
    List<FoundModule> find(Collection<ModuleContent> bundled, Collection<String> taken, Locale locale) {
        new InterruptedPacks(folder).settle();
        Map<Path, Opened> now = new TreeMap<>();
        for (Path path : paths()) {
            now.put(path, open(path, locale));
        }
        known.forEach((path, opened) -> {
            if (opened.content() != null && (now.get(path) == null || now.get(path).content() != opened.content())) {
                opened.content().close();
            }
        });
        known.clear();
        known.putAll(now);
        return judge(new ArrayList<>(now.values()), bundled, taken, locale);
    }

    /** Lets go of a pack that is about to be replaced or moved. */
    void release(Path path) {
        Opened opened = known.remove(path);
        if (opened != null && opened.content() != null) {
            opened.content().close();
        }
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path path : stream) {
                    String name = path.getFileName().toString();
                    boolean pack = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && begun(path)
                            || name.toLowerCase(Locale.ROOT).endsWith(ZIP);
                    if (pack && !name.startsWith(".")) {
                        paths.add(path);
                    }
                }
            } catch (IOException e) {
                System.getLogger(PackFolder.class.getName())
                        .log(System.Logger.Level.WARNING, "packs cannot be listed: " + folder, e);
            }
        }
        paths.sort(null);
        return paths;
    }

    /** Whether a folder holds anything but the lock of who is about to write its first file. */
    private static boolean begun(Path folder) throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder, f -> !f.getFileName().toString().startsWith("."))) {
            return files.iterator().hasNext();
        }
    }

    private Opened open(Path path, Locale locale) {
        try {
            ContentSource source = sourceOf(path);
            String fingerprint = source.fingerprint();
            Opened before = known.get(path);
            if (before != null && before.fingerprint().equals(fingerprint)) {
                if (source instanceof ArchiveContent archive) {
                    archive.close();
                }
                return before;
            }
            return new Opened(path, fingerprint, ModuleContent.open(source, false), List.of());
        } catch (RefusedContentException e) {
            return new Opened(path, "", null, List.of(Issue.error(e.path(), e.message(locale))));
        } catch (IOException | RuntimeException e) {
            return new Opened(path, "", null,
                    List.of(Issue.error(path.getFileName().toString(), String.valueOf(e.getMessage()))));
        }
    }

    private List<FoundModule> judge(
            List<Opened> packs, Collection<ModuleContent> bundled, Collection<String> taken, Locale locale) {
        Map<String, FoundModule> refused = new LinkedHashMap<>();
        Map<String, Opened> sound = new LinkedHashMap<>();
        for (Opened pack : packs) {
            String id = pack.content() == null ? pack.name() : pack.content().manifest().id();
            if (pack.content() == null) {
                refused.put(pack.path().toString(), refuse(id, pack, pack.issues()));
            } else if (taken.contains(id) || sound.containsKey(id)) {
                refused.put(pack.path().toString(), refuse(pack.name(), pack,
                        List.of(Issue.error("module.json", Messages.text(locale, "manifest.taken", id)))));
            } else {
                sound.put(id, pack);
            }
        }
        Map<String, List<Issue>> issues = new LinkedHashMap<>();
        boolean again = true;
        while (again) {
            again = false;
            for (Opened pack : List.copyOf(sound.values())) {
                String id = pack.content().manifest().id();
                List<Issue> found = check(pack, bundled, sound.values(), locale);
                issues.put(id, found);
                if (found.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR)) {
                    refused.put(pack.path().toString(), refuse(id, pack, found));
                    sound.remove(id);
                    again = true; // others may have leant on it
                }
            }
        }
        List<FoundModule> all = new ArrayList<>(refused.values());
        sound.forEach((id, pack) ->
                all.add(new FoundModule(id, true, pack.path().toString(), pack.content(), true, issues.get(id))));
        return all;
    }

    private List<Issue> check(
            Opened pack, Collection<ModuleContent> bundled, Collection<Opened> packs, Locale locale) {
        List<ModuleContent> others = new ArrayList<>(bundled);
        packs.stream().map(Opened::content).filter(c -> c != pack.content()).forEach(others::add);
        Digest digest = new Digest().add(PackCheck.ENGINE).add(pack.fingerprint());
        others.stream().map(ModuleContent::fingerprint).sorted().forEach(digest::add);
        String key = digest.hex();
        if (verified.contains(key)) {
            return List.of();
        }
        List<Issue> issues = new PackCheck(others, locale).check(pack.content().source());
        if (issues.isEmpty()) {
            verified.add(key);
        }
        return issues;
    }

    private static FoundModule refuse(String id, Opened pack, List<Issue> issues) {
        return FoundModule.refused(id, true, pack.path().toString(), issues);
    }
}
