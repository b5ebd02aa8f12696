package org.guiju.desktop.records.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.guiju.exchange.api.table.SheetTable;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectTable;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;

/** Decides what the list of subjects does: add, remove, undo, files. Called on the event thread; works in the background. */
final class RegisterPresenter {

    private final Records records;
    private final Executor background;
    private final Supplier<LocalDate> today;
    private final RegisterDisplay display;
    private final Desk desk;
    private final Steps steps;
    private final Consumer<LibrarySnapshot> follower = snapshot -> reload();
    private final AtomicBoolean polling = new AtomicBoolean();
    private volatile long seen = -1;
    private volatile boolean unavailable;

    RegisterPresenter(Records records, Executor background, Desk desk, Steps steps, Supplier<LocalDate> today,
            RegisterDisplay display) {
        this.records = records;
        this.background = background;
        this.desk = desk;
        this.steps = steps;
        this.today = today;
        this.display = display;
    }

    /** Shows the register and follows the library. */
    void start() {
        records.library().addListener(follower);
        reload();
    }

    void stop() {
        records.library().removeListener(follower);
    }

    /** Reads the register anew; also the way out when it could not be opened. */
    void reload() {
        unavailable = true; // until it was read: nobody polls meanwhile
        desk.run(this::overview, this::show);
    }

    private Overview overview() {
        long sequence = records.register().latest(); // before the subjects: a change between is read twice, not missed
        Overview read = Overview.of(
                records.register().place(), sequence, records.kinds().kinds(), records.register().subjects(null));
        seen = sequence;
        return read;
    }

    private void show(Overview overview) {
        unavailable = false;
        display.showOverview(overview);
        display.showSteps(steps.undoLabel(), steps.redoLabel());
    }

    /** Looks whether another program has changed the register; called now and then while the window is seen. */
    void poll() {
        if (unavailable || !polling.compareAndSet(false, true)) {
            return;
        }
        background.execute(() -> {
            try {
                if (records.register().latest() != seen) {
                    desk.run(this::overview, this::show);
                }
            } catch (RuntimeException e) {
                reload(); // tells why
            } finally {
                polling.set(false);
            }
        });
    }

    /** Adds a subject and shows it through {@code then}. */
    void add(Subject draft, Consumer<String> then) {
        desk.run(() -> {
            if (draft.name().isBlank()) {
                throw new RecordRefusedException(List.of(Issue.error("/name", Words.of("fault.name"))));
            }
            Kept<Subject> made = records.register().add(draft, Steps.writing());
            steps.did(Words.of("step.add", made.record().name()), Steps.of(made));
            return made;
        }, made -> {
            reload();
            then.accept(made.record().id());
        }, e -> {
            if (e instanceof RecordRefusedException refused) {
                display.showRefusedDraft(Faults.of(draft, refused.issues()));
                return true;
            }
            if (e instanceof RevisionConflictException) {
                display.showRefusedDraft(new Faults(Map.of("/id", Words.of("fault.taken")), List.of()));
                return true;
            }
            return false;
        });
    }

    /** Removes a subject; it can be undone. */
    void delete(Kept<Subject> kept) {
        String name = kept.record().name();
        desk.run(() -> {
            records.register().removeSubject(kept.record().id(), kept.revision(), Steps.writing());
            steps.did(Words.of("step.delete", name), List.of(steps.now(kept.record().id())));
            return name;
        }, gone -> {
            display.showGone(kept.record().id());
            reload();
            display.tell(Words.of("deleted", gone));
        });
    }

    /** Takes back what was done last in this window. */
    void undo() {
        desk.run(() -> steps.undo(Steps.writing()), label -> stepped(label, "undone.label"), this::stepRefused);
    }

    /** Does again what was taken back last. */
    void redo() {
        desk.run(() -> steps.redo(Steps.writing()), label -> stepped(label, "redone.label"), this::stepRefused);
    }

    private void stepped(String label, String told) {
        reload();
        if (label != null) {
            display.tell(Words.of(told, label));
        }
    }

    private boolean stepRefused(Exception e) {
        reload();
        if (e instanceof RevisionConflictException) {
            display.tell(Words.of("step.conflict"));
            return true;
        }
        return false;
    }

    /**
     * Takes subjects in from a table, all of them or none.
     *
     * @param kind kind of rows that name none, null if each must
     */
    void importFile(Path file, String kind) {
        display.showBusy(Words.of("busy.import", file.getFileName()));
        desk.run(() -> {
            SubjectTable table =
                    new SubjectTable(records.register(), records.kinds(), records.library().snapshot());
            List<Subject> subjects = read(table, file, kind);
            List<Kept<Subject>> made = subjects.isEmpty() ? List.of() : records.register().putAll(subjects, Steps.writing());
            if (!made.isEmpty()) {
                steps.did(Words.of("step.import", file.getFileName()), made.stream()
                        .map(k -> new Steps.Mark(k.record().id(), k.revision())).toList());
            }
            return made.size();
        }, count -> {
            display.showBusy(null);
            reload();
            display.tell(Words.of("imported", count));
        }, e -> {
            display.showBusy(null);
            if (e instanceof RecordRefusedException refused) {
                display.tell(Words.of("import.refused", file.getFileName(), refused.issues().size()),
                        refused.issues().stream().map(RegisterPresenter::row).toList());
                return true;
            }
            return false;
        });
    }

    private static List<Subject> read(SubjectTable table, Path file, String kind)
            throws IOException, RecordRefusedException {
        if (workbook(file)) {
            return table.read(SheetTable.read(file, Locale.getDefault()), kind, null, Locale.getDefault());
        }
        try (BufferedReader in = SheetTable.text(file)) {
            return table.read(in, kind, null, Locale.getDefault());
        }
    }

    /** A fault of a table with the line that a spreadsheet shows: the head is the first. */
    private static String row(Issue issue) {
        String[] path = issue.path().split("/");
        boolean numbered = path.length > 1 && path[1].matches("\\d+");
        return (numbered ? Words.of("import.row", Integer.parseInt(path[1]) + 2) + " " : "") + issue.message();
    }

    /** Writes subjects with what is known of them today as a table. */
    void exportFile(Path file, String kind) {
        display.showBusy(Words.of("busy.export", file.getFileName()));
        desk.run(() -> {
            List<Subject> subjects = records.register().subjects(kind).stream().map(Kept::record).toList();
            if (workbook(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    SheetTable.write(out, Words.of("window.name"), SubjectTable.rows(subjects, today.get()));
                }
            } else {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    out.write('\ufeff'); // so that spreadsheets read Chinese
                    new SubjectTable(records.register(), records.kinds(), records.library().snapshot())
                            .write(subjects, today.get(), out);
                }
            }
            return subjects.size();
        }, count -> {
            display.showBusy(null);
            display.tell(Words.of("exported", count, file));
        }, e -> {
            display.showBusy(null);
            return false;
        });
    }

    private static boolean workbook(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
