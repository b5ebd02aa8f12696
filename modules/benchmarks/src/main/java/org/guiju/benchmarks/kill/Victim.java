package org.guiju.benchmarks.kill;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Register;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.Writing;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.EffectRecorder;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.Packs;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.search.api.SearchRequest;
import org.guiju.search.api.SearchService;
import org.openide.util.Lookup;

/**
 * The process that is killed. Says what it finds, then changes things until it is killed, and says each change before it is made
 * and after it was acknowledged. Each line ends with a full stop, so that half a line is known as such.
 */
final class Victim {

    private static final int KEYS = 12;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final PrintStream out;
    private final Random random;
    private final Path folder;
    private final Map<String, String> there = new TreeMap<>();
    private final Register register = Lookup.getDefault().lookup(Register.class);
    private final EffectRecorder effects = Lookup.getDefault().lookup(EffectRecorder.class);
    private final Library library = Lookup.getDefault().lookup(Library.class);
    private final Packs packs = Lookup.getDefault().lookup(Packs.class);
    private final SearchService search = Lookup.getDefault().lookup(SearchService.class);

    private Victim(PrintStream out, long seed, Path folder) {
        this.out = out;
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Arguments: kind of work, or {@code NOTHING} to say only what is there; seed; folder for packs; first free number. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Victim victim = new Victim(out, Long.parseLong(arguments[1]), Path.of(arguments[2]));
        boolean work = !arguments[0].equals("NOTHING");
        victim.tell(!work || arguments[0].equals("INDEX"));
        out.println("ready .");
        for (int number = Integer.parseInt(arguments[3]); work; number++) {
            victim.change(Work.valueOf(arguments[0]), Integer.toString(number));
        }
        System.exit(0);
    }

    private void tell(boolean indexed) throws Exception {
        for (Kept<Subject> kept : register.subjects(null)) {
            state(Work.SUBJECTS, kept.record().id(), kept.record().name());
        }
        for (Kept<SavedCase> kept : register.cases(null, null)) {
            state(Work.CASES, kept.record().id(), kept.record().title());
        }
        out.println("history " + register.history(0, null, Integer.MAX_VALUE).size() + " .");
        for (Effect effect : effects.recorded()) {
            state(Work.EFFECTS, effect.id(), effect.note());
        }
        long held = library.snapshot().effects().stream().filter(e -> e.id().startsWith("killed-")).count();
        if (held != effects.recorded().size()) {
            out.println("fault the library has " + held + " of " + effects.recorded().size() + " effects .");
        }
        for (ContentModule module : library.modules()) {
            if (module.refused()) {
                out.println("fault refused " + module.id() + " " + module.issues() + " .");
            }
        }
        if (library.snapshot().expression(KillPack.RULE, DAY).isPresent()) {
            ExpressionId id = library.snapshot().expression(KillPack.RULE, DAY).get().id();
            String text = library.snapshot().document(id).find("art_1").orElseThrow().fullText();
            state(Work.PACKS, KillPack.ID, text.replaceAll("\\D", ""));
        }
        if (indexed) {
            search.awaitReady(Progress.NONE);
            String state = there.get("packs " + KillPack.ID);
            if (state != null && !found(KillPack.words(state), KillPack.RULE)) {
                out.println("fault the index does not find the pack in state " + state + " .");
            }
            if (!found("排污许可管理条例第三十三条", "pollutant-discharge-permit-regulation")) {
                out.println("fault the index does not find a bundled regulation .");
            }
        }
    }

    private boolean found(String words, String work) {
        return search.search(SearchRequest.of(words, DAY)).hits().stream().anyMatch(h -> h.address().work().equals(work));
    }

    private void state(Work work, String key, String value) {
        there.put(work.word() + " " + key, value);
        out.println("state " + work.word() + " " + key + " " + value + " .");
    }

    private void change(Work work, String value) throws Exception {
        Work kind = work == Work.INDEX ? Work.PACKS : work;
        String key = kind == Work.PACKS ? KillPack.ID : "killed-" + random.nextInt(KEYS);
        String name = kind.word() + " " + key;
        boolean remove = there.containsKey(name) && random.nextInt(4) == 0;
        if (work == Work.INDEX && random.nextInt(3) == 0) {
            out.println("begin index all - .");
            search.rebuild(Progress.NONE);
            out.println("done .");
            return;
        }
        Path pack = kind == Work.PACKS && !remove ? KillPack.write(folder.resolve("state-" + value), value) : null;
        out.println("begin " + name + " " + (remove ? "-" : value) + " .");
        boolean known = there.containsKey(name);
        switch (kind) {
            case SUBJECTS -> subject(key, value, known, remove);
            case CASES -> savedCase(key, value, known, remove);
            case EFFECTS -> effect(key, value, remove);
            default -> {
                if (remove) {
                    packs.uninstall(KillPack.ID);
                } else {
                    packs.install(pack, Locale.ENGLISH);
                }
            }
        }
        out.println("done .");
        if (remove) {
            there.remove(name);
        } else {
            there.put(name, value);
        }
        if (work == Work.INDEX) {
            out.println("begin index pack - .");
            search.awaitReady(Progress.NONE);
            out.println("done .");
        }
    }

    private void subject(String key, String value, boolean known, boolean remove) throws Exception {
        Writing how = Writing.by("x", Locale.ROOT);
        Subject subject = new Subject(key, "site", value, null, null, null, List.of());
        if (remove) {
            register.removeSubject(key, 0, how);
        } else if (known) {
            register.replace(subject, 0, how);
        } else {
            register.add(subject, how);
        }
    }

    private void savedCase(String key, String value, boolean known, boolean remove) throws Exception {
        Writing how = Writing.by("x", Locale.ROOT);
        var paper = JsonNodeFactory.instance.objectNode().put("v", value);
        SavedCase saved = new SavedCase(key, "a-calculator", value, null, null, paper, paper);
        if (remove) {
            register.removeCase(key, 0, how);
        } else if (known) {
            register.replace(saved, 0, how);
        } else {
            register.add(saved, how);
        }
    }

    private void effect(String key, String value, boolean remove) throws Exception {
        if (remove) {
            effects.remove(key);
        } else {
            effects.record(new Effect(key, Effect.Type.REPEALS, null, "某规定" + key, null, "某决定", null, null, DAY,
                    "公报", "x", DAY, value, null));
        }
    }
}
