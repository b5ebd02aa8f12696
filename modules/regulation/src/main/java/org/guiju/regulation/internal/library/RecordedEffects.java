package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.EffectRefusedException;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Records effects in the pack of the organisation itself. */
@ServiceProvider(service = EffectRecorder.class)
public final class RecordedEffects implements EffectRecorder {

    private final LibraryService library;

    /** Effects recorded for the library of this installation. */
    public RecordedEffects() {
        this((LibraryService) Lookup.getDefault().lookup(Library.class));
    }

    RecordedEffects(LibraryService library) {
        this.library = library;
    }

    @Override
    public List<Effect> recorded() {
        try {
            return library.packs() == null ? List.of() : new LocalPack(library.packs().folder()).effects();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String newId() {
        Set<String> taken = new HashSet<>();
        recorded().forEach(e -> taken.add(e.id()));
        int n = taken.size() + 1;
        while (taken.contains("effect-" + n)) {
            n++;
        }
        return "effect-" + n;
    }

    @Override
    public void record(Effect effect) throws IOException {
        LibrarySnapshot now = library.snapshot();
        if (effect.target() != null) {
            requireHeld(effect.target(), now);
        }
        if (effect.byWork() != null && now.expressions(effect.byWork()).isEmpty()) {
            throw new EffectRefusedException(EffectRefusedException.Reason.NO_DECISION, effect.byWork());
        }
        pack().change(effects -> {
            int at = 0;
            while (at < effects.size() && !effects.get(at).id().equals(effect.id())) {
                at++;
            }
            if (at < effects.size()) {
                effects.set(at, effect);
            } else {
                effects.add(effect);
            }
            return effects;
        });
        library.rescan();
    }

    @Override
    public boolean remove(String effectId) throws IOException {
        if (recorded().stream().noneMatch(e -> e.id().equals(effectId))) {
            return false;
        }
        pack().change(effects -> {
            effects.removeIf(e -> e.id().equals(effectId));
            return effects;
        });
        library.rescan();
        return true;
    }

    private static void requireHeld(Address target, LibrarySnapshot library) throws IOException {
        List<DocumentMetadata> held = library.expressions(target.work()).stream()
                .filter(m -> target.date() == null || m.id().date().equals(target.date()))
                .toList();
        if (held.isEmpty()) {
            throw new EffectRefusedException(EffectRefusedException.Reason.NO_DOCUMENT, target.work());
        }
        for (DocumentMetadata m : held) {
            if (target.eId() == null || library.document(m.id()).find(target.eId()).isPresent()) {
                return;
            }
        }
        throw new EffectRefusedException(EffectRefusedException.Reason.NO_PROVISION, target.work(), target.eId());
    }

    private LocalPack pack() throws IOException {
        if (library.packs() == null) {
            throw new IOException("there is no user directory to keep records in");
        }
        return new LocalPack(library.packs().folder());
    }
}
