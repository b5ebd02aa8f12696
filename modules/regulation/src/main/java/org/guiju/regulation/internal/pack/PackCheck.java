package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.internal.codec.EffectCodec;
import org.guiju.regulation.internal.library.ModuleContent;
import org.guiju.regulation.spi.ContentCheck;
import org.guiju.regulation.spi.ContentSource;
import org.openide.util.Lookup;

/**
 * Checks a module of content whole: form of its files, its manifest, schemas, ids, and that all that it refers to is there.
 * The same check for bundled domains and for packs. Reads everything; not for the event thread.
 */
public final class PackCheck {

    /** Version of the content engine that {@code engine} ranges in manifests mean. */
    public static final String ENGINE = "1.0";

    private final Collection<ModuleContent> others;
    private final Locale locale;

    /**
     * A check.
     *
     * @param others all other modules of the library, open or closed
     * @param locale language of the faults
     */
    public PackCheck(Collection<ModuleContent> others, Locale locale) {
        this.others = List.copyOf(others);
        this.locale = locale;
    }

    /**
     * Finds every fault. Nothing is changed.
     *
     * @return faults with file and line, and remarks; without an error the module may be used
     */
    public List<Issue> check(ContentSource source) {
        Faults faults = new Faults(locale);
        try {
            new Run(source, faults).check();
        } catch (RefusedContentException e) {
            faults.say(e.path(), 0, e.message(locale), null);
        } catch (IOException e) {
            faults.error(source.location(), 0, "unreadable", String.valueOf(e.getMessage()));
        }
        return faults.list();
    }

    /** One check of one module. */
    private final class Run {

        private final ContentSource source;
        private final Faults faults;
        private final HeldTexts texts = new HeldTexts();
        private final EntryIds entries;
        private final Map<String, JsonText> files = new LinkedHashMap<>();
        private String id = "";

        Run(ContentSource source, Faults faults) {
            this.source = source;
            this.faults = faults;
            this.entries = new EntryIds(others.stream().map(ModuleContent::source).toList());
        }

        void check() throws IOException {
            List<String> paths = source.files();
            Optional<ModuleManifest> manifest = new ManifestCheck(source, others, faults).check(paths);
            id = manifest.map(ModuleManifest::id).orElse("");
            documents(paths);
            for (String path : paths) {
                Optional<ContentKind> kind = ContentKind.of(path);
                if (kind.isEmpty()) {
                    ManifestCheck.placeOf(path, faults);
                } else if (kind.get() == ContentKind.CALCULATORS) {
                    new ModelCheck(source, faults, entries).check(path);
                } else if (kind.get() != ContentKind.DOCUMENTS) {
                    json(kind.get(), path);
                }
            }
            for (Map.Entry<String, JsonText> file : files.entrySet()) {
                ContentKind kind = ContentKind.of(file.getKey()).orElseThrow();
                new EntryLinks(kind, file.getKey(), file.getValue(), texts, entries, faults).check();
            }
            if (faults.none()) { // what is malformed is not looked at more closely
                for (ContentCheck check : Lookup.getDefault().lookupAll(ContentCheck.class)) {
                    check.check(new CheckedModule(id, source, others, texts), locale).forEach(faults::add);
                }
            }
        }

        private void documents(List<String> paths) throws IOException {
            DocumentsCheck check = new DocumentsCheck(source, faults);
            for (String path : paths) {
                if (path.startsWith(DocumentCodec.FOLDER)) {
                    check.check(path);
                }
            }
            Map<ExpressionId, LegalDocument> own = check.documents();
            own.forEach((key, document) -> texts.add(key, k -> document));
            for (ModuleContent other : others) {
                if (other.manifest().id().equals(id)) {
                    continue; // an older state of the same module
                }
                other.documents().forEach(m -> {
                    if (own.containsKey(m.id())) {
                        faults.error(DocumentCodec.path(m.id()), 1, "document.elsewhere", m.id(), other.manifest().id());
                    }
                    texts.add(m.id(), other::document);
                });
            }
        }

        private void json(ContentKind kind, String path) throws IOException {
            if (!path.endsWith(".json")) {
                faults.warning(path, "file.unknown");
                return;
            }
            JsonText json;
            try (InputStream in = source.open(path)) {
                json = new JsonText(in.readAllBytes(), path);
            } catch (ContentFormatException e) {
                faults.format(e);
                return;
            }
            List<Error> errors = Schemas.get().validate(kind.folder(), json.root(), locale);
            for (Error error : errors) {
                String pointer = error.getInstanceLocation().toString();
                faults.error(path, json.line(pointer), "schema.fault", pointer.isEmpty() ? "/" : pointer, error.getMessage());
            }
            if (!errors.isEmpty()) {
                return;
            }
            ids(kind, path, json);
            new KindRules(path, json, faults).check(kind);
            if (kind == ContentKind.EFFECTS) {
                effects(path);
            }
            files.put(path, json);
        }

        private void ids(ContentKind kind, String path, JsonText json) {
            if (kind.list().isEmpty()) {
                id(kind, path, json, json.root(), "");
                return;
            }
            String list = kind.list().get();
            for (int i = 0; i < json.root().path(list).size(); i++) {
                id(kind, path, json, json.root().path(list).get(i), "/" + list + "/" + i);
            }
        }

        private void id(ContentKind kind, String path, JsonText json, JsonNode entry, String pointer) {
            if (entry.has("id")) {
                int line = json.line(pointer + "/id");
                String first = entries.add(kind, entry.path("id").asText(), path + ":" + line);
                if (first != null) {
                    faults.error(path, line, "id.twice", entry.path("id").asText(), first);
                }
            }
        }

        private void effects(String path) throws IOException {
            try (InputStream in = source.open(path)) {
                EffectCodec.read(in, path);
            } catch (ContentFormatException e) {
                faults.format(e);
            }
        }
    }

    /** Faults of many modules that are checked together, by module in order. */
    public static Map<String, List<Issue>> together(List<ModuleContent> modules, Locale locale) {
        Map<String, List<Issue>> all = new LinkedHashMap<>();
        for (ModuleContent module : modules) {
            List<ModuleContent> rest = new ArrayList<>(modules);
            rest.remove(module);
            all.put(module.manifest().id(), new PackCheck(rest, locale).check(module.source()));
        }
        return all;
    }
}
