package org.guiju.regulation.internal.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.internal.codec.ContentSummary;
import org.guiju.regulation.internal.pack.Digest;

/** An immutable state of the library. Documents are found under the open modules that store or list them. */
final class Snapshot implements LibrarySnapshot {

    /** A document that can be read. {@code module} is null if it is merely cited. */
    private record Held(DocumentMetadata metadata, ModuleContent content, String module) {}

    private final long revision;
    private final List<ContentModule> modules;
    private final Map<String, ModuleContent> open;
    private final Map<ExpressionId, Held> held;
    private final List<DocumentMetadata> documents;
    private final List<DocumentMetadata> cited;
    private final Map<String, List<DocumentMetadata>> byWork;
    private final List<Effect> effects;

    /**
     * Makes one.
     *
     * @param found all sound modules, in order of their ids
     */
    Snapshot(long revision, List<FoundModule> found) {
        this.revision = revision;
        this.open = new LinkedHashMap<>();
        found.stream().filter(FoundModule::open).forEach(m -> open.put(m.id(), m.content()));
        this.held = new TreeMap<>();
        found.forEach(this::list);
        Set<String> keys = new HashSet<>();
        open.values().forEach(content -> keys.addAll(content.cites()));
        found.stream().filter(m -> !m.open()).forEach(m -> keepCited(m.content(), keys));
        this.documents = held.values().stream().filter(h -> h.module() != null).map(Held::metadata).toList();
        this.cited = held.values().stream().filter(h -> h.module() == null).map(Held::metadata).toList();
        this.byWork = new HashMap<>();
        held.values().forEach(h ->
                byWork.computeIfAbsent(h.metadata().id().work(), w -> new ArrayList<>()).add(h.metadata()));
        byWork.replaceAll((work, list) -> List.copyOf(list));
        this.modules = found.stream().filter(FoundModule::open).map(m -> m.describe(fingerprint(m))).toList();
        this.effects = open.values().stream().flatMap(c -> c.effects().stream()).toList();
    }

    /** Puts a document under the open module that stores it, else under the first open one that lists it. */
    private void list(FoundModule module) {
        for (DocumentMetadata document : module.content().documents()) {
            String under = module.open()
                    ? module.id()
                    : document.domains().stream().filter(open::containsKey).findFirst().orElse(null);
            if (under != null) {
                held.merge(document.id(), new Held(document, module.content(), under), Snapshot::first);
            }
        }
    }

    /** Where two modules store the same document, the one that came first keeps it. */
    private static Held first(Held known, Held other) {
        return known;
    }

    private void keepCited(ModuleContent content, Set<String> keys) {
        for (DocumentMetadata document : content.documents()) {
            if (!held.containsKey(document.id()) && !Collections.disjoint(keys, ContentSummary.keysOf(document))) {
                held.put(document.id(), new Held(document, content, null));
            }
        }
    }

    /** A module that lists documents of closed ones holds more than its own content; its index must know. */
    private String fingerprint(FoundModule module) {
        Digest digest = new Digest().add(module.content().fingerprint());
        boolean adopts = false;
        for (Held h : held.values()) {
            if (module.id().equals(h.module()) && h.content() != module.content()) {
                digest.add(h.metadata().id().toString()).add(h.content().fingerprint());
                adopts = true;
            }
        }
        return adopts ? digest.hex() : module.content().fingerprint();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public List<ContentModule> modules() {
        return modules;
    }

    @Override
    public List<DocumentMetadata> documents() {
        return documents;
    }

    @Override
    public List<DocumentMetadata> cited() {
        return cited;
    }

    @Override
    public Optional<DocumentMetadata> metadata(ExpressionId id) {
        return Optional.ofNullable(held.get(id)).map(Held::metadata);
    }

    @Override
    public List<DocumentMetadata> expressions(String work) {
        return byWork.getOrDefault(work, List.of());
    }

    @Override
    public Optional<DocumentMetadata> expression(String work, LocalDate on) {
        DocumentMetadata made = null;
        DocumentMetadata inForce = null;
        for (DocumentMetadata m : expressions(work)) {
            if (m.id().date().isAfter(on)) {
                break;
            }
            made = m;
            LocalDate from = m.effective() != null ? m.effective() : m.published();
            if (!from.isAfter(on) && (m.expires() == null || !m.expires().isBefore(on))) {
                inForce = m;
            }
        }
        return Optional.ofNullable(inForce != null ? inForce : made);
    }

    @Override
    public Optional<String> moduleOf(ExpressionId id) {
        return Optional.ofNullable(held.get(id)).map(Held::module);
    }

    @Override
    public LegalDocument document(ExpressionId id) throws IOException {
        Held h = held.get(id);
        if (h == null) {
            throw new FileNotFoundException("no open module holds " + id);
        }
        return h.content().document(id);
    }

    @Override
    public List<ContentFile> files(String kind) {
        return open.values().stream().flatMap(content -> content.files(kind).stream()).toList();
    }

    @Override
    public List<Effect> effects() {
        return effects;
    }
}
