package org.guiju.desktop.records.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.Outcome;
import org.guiju.exchange.api.table.SheetTable;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.PortfolioService;
import org.guiju.records.api.Register;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKinds;
import org.guiju.records.api.Writing;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.task.TaskState;
import org.guiju.regulation.api.task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;

/** The presenters over the real register in a file of SQLite and the real calculators. */
class RegisterPresenterTest {

    private static final String KIND = "tailings-pond";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Writing OTHER = Writing.by("other", java.util.Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    private final Records records = new Records(lookup(Library.class), lookup(CalculatorService.class),
            lookup(Register.class), lookup(SubjectKinds.class), lookup(PortfolioService.class));
    private final Shown shown = new Shown();
    private final Wiring.Presenters window = Wiring.presenters(
            records, Runnable::run, Runnable::run, Runnable::run, () -> TODAY, shown);

    private static <T> T lookup(Class<T> type) {
        return Lookup.getDefault().lookup(type);
    }

    @BeforeEach
    void emptyRegister() throws Exception {
        for (Kept<Subject> each : records.register().subjects(null)) {
            records.register().removeSubject(each.record().id(), 0, OTHER);
        }
        window.register().reload();
    }

    private String add(String name) {
        String[] id = new String[1];
        window.register().add(new Subject("", KIND, name, null, null, null, List.of()), made -> id[0] = made);
        assertNotNull(id[0], shown.told);
        window.subject().open(id[0]);
        return id[0];
    }

    private Draft draft(Map<String, Object> values, LocalDate from) {
        Subject s = shown.subject.kept().record();
        Map<String, Object> all = new LinkedHashMap<>();
        s.known(TODAY).forEach((name, fact) -> all.put(name, fact.value()));
        all.putAll(values);
        return new Draft(shown.subject.kept(), TODAY, s.name(), s.parent(), s.jurisdiction(), s.note(), all, from, null);
    }

    private void save(Map<String, Object> values, LocalDate from) {
        window.subject().save(draft(values, from), shown.subject.offered());
    }

    @Test
    void aPondIsAddedFilledChangedFromADayUndoneAndDoneAgain() throws Exception {
        String id = add("一号库");
        assertEquals(1, shown.overview.entries().size());
        assertFalse(shown.subject.uses("矿种").isEmpty());
        save(Map.of("矿种", "铅锌矿"), null);
        save(Map.of("矿种", "铁矿"), LocalDate.of(2025, 1, 1));
        Subject now = records.register().subject(id).orElseThrow().record();
        assertEquals("铅锌矿", now.known(LocalDate.of(2024, 12, 31)).get("矿种").value(), "what held before is kept");
        assertEquals("铁矿", now.known(TODAY).get("矿种").value());
        window.register().undo();
        assertEquals("铅锌矿", records.register().subject(id).orElseThrow().record().known(TODAY).get("矿种").value());
        window.register().redo();
        assertEquals(now.facts(), records.register().subject(id).orElseThrow().record().facts());
        window.register().delete(records.register().subject(id).orElseThrow());
        assertEquals(id, shown.gone);
        assertTrue(shown.overview.entries().isEmpty());
        window.register().undo();
        assertEquals(List.of("一号库"), shown.overview.entries().stream().map(Overview.Entry::name).toList());
    }

    @Test
    void faultsStandAtTheirFieldsAsTyped() {
        add("一号库");
        window.subject().check(draft(Map.of("矿种", "木头"), null), shown.subject.offered());
        assertTrue(shown.faults.fields().containsKey("矿种"), shown.faults.toString());
        assertTrue(shown.changed);
        window.subject().check(draft(Map.of("矿种", "铅锌矿"), null), shown.subject.offered());
        assertTrue(shown.faults.none() && shown.changed);
        window.subject().check(draft(Map.of(), null), shown.subject.offered());
        assertFalse(shown.changed);
        window.register().add(new Subject("", KIND, " ", null, null, null, List.of()), made -> { });
        assertTrue(shown.refused.fields().containsKey("/name"));
    }

    @Test
    void whatAnotherChangedMeanwhileIsShownAndBothAreKept() throws Exception {
        String id = add("一号库");
        Draft mine = draft(Map.of("矿种", "铅锌矿"), null);
        Kept<Subject> before = records.register().subject(id).orElseThrow();
        records.register().replace(before.record().with(Fact.of("备用", "甲")), before.revision(), OTHER);
        window.subject().save(mine, shown.subject.offered());
        assertNotNull(shown.theirs);
        window.subject().saveUpon(mine, shown.theirs, shown.subject.offered());
        Subject both = records.register().subject(id).orElseThrow().record();
        assertEquals("铅锌矿", both.known(TODAY).get("矿种").value());
        assertEquals("甲", both.known(TODAY).get("备用").value());
        Kept<Subject> after = records.register().subject(id).orElseThrow();
        records.register().replace(after.record().with(Fact.of("备用", "乙")), after.revision(), OTHER);
        window.register().undo();
        assertEquals("乙", records.register().subject(id).orElseThrow().record().known(TODAY).get("备用").value(),
                "what another did is not undone");
    }

    @Test
    void changesOfAnotherProgramAreSeen() throws Exception {
        window.register().poll();
        assertTrue(shown.overview.entries().isEmpty());
        records.register().add(new Subject("p9", KIND, "九号库", null, null, null, List.of()), OTHER);
        window.register().poll();
        assertEquals(List.of("p9"), shown.overview.entries().stream().map(Overview.Entry::id).toList());
        assertEquals(1, shown.overview.groups("九号 尾矿").size());
        assertTrue(shown.overview.groups("十号").isEmpty());
    }

    @Test
    void aTableIsTakenInWholeOrRefusedByLineAndGoesOutAgain() throws IOException {
        Path table = Files.writeString(folder.resolve("库.csv"),
                "id,name,矿种\na,甲库,铅锌矿\nb,乙库,木头\n");
        window.register().importFile(table, KIND);
        assertTrue(shown.reasons.getFirst().contains("3"), shown.reasons.toString());
        assertTrue(records.register().subjects(null).isEmpty());
        Files.writeString(table, "id,name,矿种\na,甲库,铅锌矿\nb,乙库,铁矿\n");
        window.register().importFile(table, KIND);
        assertEquals(2, shown.overview.entries().size(), shown.told);
        Path book = folder.resolve("库.xlsx");
        window.register().exportFile(book, null);
        List<List<String>> rows = SheetTable.read(book, java.util.Locale.SIMPLIFIED_CHINESE);
        assertEquals(3, rows.size());
        assertEquals(List.of("乙库", "甲库"), rows.subList(1, 3).stream().map(r -> r.get(2)).sorted().toList());
        window.register().undo();
        assertTrue(shown.overview.entries().isEmpty(), "one undo takes the import back");
        window.register().importFile(book, null);
        assertEquals(2, shown.overview.entries().size(), shown.told);
        assertNull(shown.busy);
    }

    @Test
    void aCalculatorRunsOverAllPondsAndARowIsKeptAsACase() throws Exception {
        String first = add("一号库");
        save(Map.of("矿种", "铅锌矿"), null);
        add("二号库");
        RunShown run = new RunShown();
        PortfolioPresenter presenter = window.portfolio(run);
        presenter.list(KIND);
        Calculator grade = run.calculators.stream()
                .filter(c -> c.id().equals("tailings-pond-environmental-grade")).findFirst().orElseThrow();
        presenter.run(KIND, grade, TODAY);
        assertEquals(TaskState.DONE, run.status.state());
        assertEquals(2, run.portfolio.rows().size());
        assertEquals(2, run.portfolio.outcomes().getOrDefault(Outcome.INSUFFICIENT_INPUT, 0)
                + run.portfolio.outcomes().getOrDefault(Outcome.VALUE, 0), run.portfolio.outcomes().toString());
        Path book = folder.resolve("分级.xlsx");
        presenter.export(grade, run.portfolio, book);
        assertEquals(3, SheetTable.read(book, java.util.Locale.SIMPLIFIED_CHINESE).size());

        window.cases().keep(grade, records.register().subject(first).orElseThrow().record(), TODAY, () -> { });
        window.subject().open(first);
        List<CaseRow> again = new ArrayList<>();
        window.cases().rows(shown.subject, (at, row) -> again.add(row));
        assertEquals("", again.getFirst().now(), "the same is answered now");
        window.cases().delete(again.getFirst().kept(), () -> { });
        assertTrue(records.register().cases(null, first).isEmpty());
        window.register().undo();
        assertEquals(1, records.register().cases(null, first).size());
    }

    @Test
    void numbersThatMeanTheSameAreNoChange() {
        String id = add("一号库");
        save(Map.of("备用数", BigDecimal.ONE), null);
        assertEquals(1, records.register().subject(id).orElseThrow().revision(), "facts that the kind does not offer stay alone");
    }

    private static final class RunShown implements PortfolioDisplay {
        private List<Calculator> calculators = List.of();
        private TaskStatus status;
        private Portfolio portfolio;

        @Override
        public void showCalculators(String kind, List<Calculator> found) {
            calculators = found;
        }

        @Override
        public void showProgress(TaskStatus now) {
            status = now;
        }

        @Override
        public void showPortfolio(Calculator calculator, Portfolio came) {
            portfolio = came;
        }

        @Override
        public void tellRun(String sentence) {
            // only files tell here
        }
    }

    private static final class Shown implements RegisterDisplay {
        private Overview overview;
        private SubjectView subject;
        private Faults faults = Faults.NONE;
        private Faults refused = Faults.NONE;
        private boolean changed;
        private Kept<Subject> theirs;
        private String gone;
        private String told = "";
        private String busy;
        private List<String> reasons = List.of();

        @Override
        public void showOverview(Overview now) {
            overview = now;
        }

        @Override
        public void showUnavailable(String place, String reason) {
            throw new AssertionError(place + ": " + reason);
        }

        @Override
        public void showSubject(SubjectView view, boolean saved) {
            subject = view;
        }

        @Override
        public void showGone(String id) {
            gone = id;
        }

        @Override
        public void showFaults(String id, Faults found, boolean differs) {
            faults = found;
            changed = differs;
        }

        @Override
        public void showConflict(Draft mine, Kept<Subject> other) {
            theirs = other;
        }

        @Override
        public void showRefusedDraft(Faults found) {
            refused = found;
        }

        @Override
        public void showSteps(String undo, String redo) {
            // the buttons only
        }

        @Override
        public void tell(String sentence) {
            told = sentence;
        }

        @Override
        public void tell(String sentence, List<String> found) {
            told = sentence;
            reasons = found;
        }

        @Override
        public void showBusy(String what) {
            busy = what;
        }
    }
}
