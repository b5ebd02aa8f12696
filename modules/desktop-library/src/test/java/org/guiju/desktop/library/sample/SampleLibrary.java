package org.guiju.desktop.library.sample;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;

/** A library in memory that opens and closes its modules and tells its listeners at once. */
public final class SampleLibrary implements Library, ValidityService {

    private final List<LegalDocument> all;
    private final Set<String> closed = new TreeSet<>();
    private final List<Consumer<LibrarySnapshot>> listeners = new CopyOnWriteArrayList<>();
    private long revision;

    /** A library of these documents; their first domain is their module. */
    public SampleLibrary(List<LegalDocument> documents) {
        all = List.copyOf(documents);
    }

    /** Number of listeners, to see whether they were removed. */
    public int listeners() {
        return listeners.size();
    }

    @Override
    public LibrarySnapshot snapshot() {
        return new Snapshot(revision, all.stream().filter(d -> !closed.contains(d.metadata().domains().get(0))).toList(), modules());
    }

    @Override
    public List<ContentModule> modules() {
        return all.stream().map(d -> d.metadata().domains().get(0)).distinct().sorted()
                .map(id -> new ContentModule(id, java.util.Map.of("zh", id), java.util.Map.of(), "1.0", "CN", !closed.contains(id), false, "sample", "x", List.of())).toList();
    }

    @Override
    public void setOpen(String moduleId, boolean open) {
        if (open ? closed.remove(moduleId) : closed.add(moduleId)) {
            revision++;
            LibrarySnapshot now = snapshot();
            listeners.forEach(l -> l.accept(now));
        }
    }

    @Override
    public void rescan() {
        // nothing to look at
    }

    @Override
    public void addListener(Consumer<LibrarySnapshot> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<LibrarySnapshot> listener) {
        listeners.remove(listener);
    }

    @Override
    public ValidityIndex index(LibrarySnapshot snapshot) {
        return new ValidityIndex() {
            @Override
            public Validity of(DocumentMetadata m, LocalDate on, Locale locale) {
                boolean later = m.effective() != null && m.effective().isAfter(on);
                DocumentStatus status = later ? DocumentStatus.NOT_YET_IN_FORCE : DocumentStatus.IN_FORCE;
                return new Validity(m.id().at(null), on, status, m.effective(), null, List.of(), m.checkedUpTo(),
                        later ? "自" + m.effective() + "起施行。" : "未见废止、修改的规定。");
            }

            @Override
            public Validity of(Address target, LocalDate on, Locale locale) {
                return of(snapshot.expression(target.work(), on).orElseThrow(), on, locale);
            }

            @Override
            public List<Validity.Ground> partial(DocumentMetadata document, LocalDate on) {
                return List.of();
            }
        };
    }

    private record Snapshot(long revision, List<LegalDocument> held, List<ContentModule> modules) implements LibrarySnapshot {

        @Override
        public List<DocumentMetadata> documents() {
            return held.stream().map(LegalDocument::metadata).sorted(Comparator.comparing(DocumentMetadata::id)).toList();
        }

        @Override
        public Optional<DocumentMetadata> metadata(ExpressionId id) {
            return documents().stream().filter(m -> m.id().equals(id)).findFirst();
        }

        @Override
        public Optional<DocumentMetadata> expression(String work, LocalDate on) {
            List<DocumentMetadata> found = new ArrayList<>(documents());
            found.removeIf(m -> !m.id().work().equals(work));
            return found.stream().filter(m -> !m.published().isAfter(on)).max(Comparator.comparing(DocumentMetadata::published))
                    .or(() -> found.stream().findFirst());
        }

        @Override
        public List<DocumentMetadata> expressions(String work) {
            return documents().stream().filter(m -> m.id().work().equals(work)).toList();
        }

        @Override
        public Optional<String> moduleOf(ExpressionId id) {
            return metadata(id).map(m -> m.domains().get(0));
        }

        @Override
        public LegalDocument document(ExpressionId id) throws IOException {
            return held.stream().filter(d -> d.metadata().id().equals(id)).findFirst()
                    .orElseThrow(() -> new NoSuchFileException(id.toString()));
        }

        @Override
        public List<ContentFile> files(String kind) {
            return List.of();
        }
    }
}
