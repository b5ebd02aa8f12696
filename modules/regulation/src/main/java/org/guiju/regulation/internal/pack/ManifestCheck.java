package org.guiju.regulation.internal.pack;

import com.networknt.schema.Error;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.internal.library.ModuleContent;
import org.guiju.regulation.spi.ContentSource;

/** Checks the manifest of a module: form, engine, dependencies, sums of its files. */
final class ManifestCheck {

    private final ContentSource source;
    private final Collection<ModuleContent> others;
    private final Faults faults;

    ManifestCheck(ContentSource source, Collection<ModuleContent> others, Faults faults) {
        this.source = source;
        this.others = others;
        this.faults = faults;
    }

    /** A file outside the folders of the kinds: some are known, others are left unread. */
    static void placeOf(String path, Faults faults) {
        boolean known = path.equals(ModuleManifest.FILE)
                || path.equals(DocumentCodec.SUMMARY)
                || path.matches("(?i)(readme|licen[cs]e|changelog|notice|说明)[^/]*");
        if (!known) {
            faults.warning(path, "file.unknown");
        }
    }

    Optional<ModuleManifest> check(List<String> paths) throws IOException {
        JsonText json;
        ModuleManifest manifest;
        try (InputStream in = source.open(ModuleManifest.FILE)) {
            byte[] bytes = in.readAllBytes();
            json = new JsonText(bytes, ModuleManifest.FILE);
            List<Error> errors = Schemas.get().validate("module", json.root(), faults.locale());
            for (Error error : errors) {
                String pointer = error.getInstanceLocation().toString();
                faults.error(ModuleManifest.FILE, json.line(pointer), "schema.fault",
                        pointer.isEmpty() ? "/" : pointer, error.getMessage());
            }
            if (!errors.isEmpty()) {
                return Optional.empty();
            }
            manifest = ModuleManifest.read(new java.io.ByteArrayInputStream(bytes), ModuleManifest.FILE);
        } catch (ContentFormatException e) {
            faults.format(e);
            return Optional.empty();
        } catch (FileNotFoundException e) {
            faults.error(ModuleManifest.FILE, 0, "manifest.none");
            return Optional.empty();
        }
        if (!manifest.engine().accepts(PackCheck.ENGINE)) {
            faults.error(ModuleManifest.FILE, json.line("/engine"), "manifest.engine", manifest.engine(), PackCheck.ENGINE);
        }
        dependencies(manifest, json);
        if (manifest.sealed()) {
            sums(manifest, json, paths);
        }
        return Optional.of(manifest);
    }

    private void dependencies(ModuleManifest manifest, JsonText json) {
        int i = 0;
        for (ModuleManifest.Dependency needed : manifest.dependencies()) {
            int line = json.line("/dependencies/" + i++);
            Optional<ModuleManifest> found = others.stream()
                    .map(ModuleContent::manifest)
                    .filter(m -> m.id().equals(needed.id()))
                    .findFirst();
            if (found.isEmpty()) {
                faults.error(ModuleManifest.FILE, line, "manifest.dependency", needed.id());
            } else if (!needed.range().accepts(found.get().version())) {
                faults.error(ModuleManifest.FILE, line, "manifest.dependencyVersion",
                        needed.id(), needed.range(), found.get().version());
            }
        }
    }

    private void sums(ModuleManifest manifest, JsonText json, List<String> paths) throws IOException {
        Map<String, String> listed = new TreeMap<>(manifest.files());
        for (String path : paths) {
            if (path.equals(ModuleManifest.FILE)) {
                continue;
            }
            String sum = listed.remove(path);
            if (sum == null) {
                faults.error(path, 0, "sum.none");
                continue;
            }
            try (InputStream in = source.open(path)) {
                if (!Digest.of(in).equals(sum)) {
                    faults.error(path, 0, "sum.other");
                }
            }
        }
        listed.forEach((path, sum) -> faults.error(
                ModuleManifest.FILE, json.line("/files/" + path.replace("~", "~0").replace("/", "~1")), "sum.missing", path));
    }
}
