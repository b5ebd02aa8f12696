package org.guiju.records.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.Writing;
import org.guiju.records.internal.store.Place;
import org.guiju.records.internal.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do; run against SQLite and against PostgreSQL. */
abstract class RegisterContract {

    private static final Writing BY_LI = Writing.by("李", Locale.CHINESE);
    private Place place;
    private DatabaseRegister register;

    /** An empty store. */
    abstract Place empty() throws Exception;

    @BeforeEach
    void open() throws Exception {
        place = empty();
        register = register();
    }

    private DatabaseRegister register() {
        return new DatabaseRegister(place.toString(), () -> Store.open(place), (s, l) -> List.of());
    }

    @AfterEach
    void close() {
        if (register != null) {
            register.close();
        }
    }

    private static Subject pond(String id, String name) {
        return new Subject(id, "tailings-pond", name, null, "CN-45", null, List.of(
                Fact.of("现状库容", new BigDecimal("120.50")),
                new Fact("防渗", true, null, LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31), "环评", "改造前")));
    }

    @Test
    void whatIsAddedIsReadBackByAnotherProcessExactly() throws Exception {
        Kept<Subject> added = register.add(pond("", "一号库"), BY_LI);
        assertEquals(1, added.revision());
        assertTrue(added.record().id().startsWith("tailings-pond-"), added.record().id());
        try (DatabaseRegister other = register()) {
            Kept<Subject> read = other.subject(added.record().id()).orElseThrow();
            assertEquals(added, read);
            assertEquals("120.50", read.record().facts().getFirst().value().toString());
            assertEquals(List.of(read), other.subjects("tailings-pond"));
            assertEquals(List.of(), other.subjects("landfill"));
        }
    }

    @Test
    void staleRevisionWritesNothing() throws Exception {
        register.add(pond("p1", "一号库"), BY_LI);
        register.replace(pond("p1", "一号尾矿库"), 1, BY_LI);
        RevisionConflictException conflict = assertThrows(RevisionConflictException.class,
                () -> register.replace(pond("p1", "旧名"), 1, BY_LI));
        assertEquals(2, conflict.revision());
        assertThrows(RevisionConflictException.class, () -> register.removeSubject("p1", 1, BY_LI));
        assertThrows(RevisionConflictException.class, () -> register.add(pond("p1", "又一个"), BY_LI));
        assertThrows(RevisionConflictException.class, () -> register.replace(pond("p2", "没有"), 0, BY_LI));
        assertEquals("一号尾矿库", register.subject("p1").orElseThrow().record().name());
        assertEquals(2, register.history(0, "p1", 10).size());
    }

    @Test
    void undoTakesBackOneStepAfterTheOther() throws Exception {
        register.add(pond("p1", "一号库"), BY_LI);
        register.replace(pond("p1", "改名"), 1, BY_LI);
        register.removeSubject("p1", 2, BY_LI);
        assertTrue(register.subject("p1").isEmpty());

        assertEquals(Change.Action.REMOVED, register.undo(null, BY_LI).getFirst().action());
        assertEquals("改名", register.subject("p1").orElseThrow().record().name());
        register.undo("p1", BY_LI);
        Kept<Subject> back = register.subject("p1").orElseThrow();
        assertEquals("一号库", back.record().name());
        assertEquals(5, back.revision());
        assertEquals(Change.Action.CREATED, register.undo(null, BY_LI).getFirst().action());
        assertTrue(register.subject("p1").isEmpty());
        assertEquals(List.of(), register.undo(null, BY_LI));
        assertEquals(7, register.add(pond("p1", "重来"), BY_LI).revision());
    }

    @Test
    void historySaysWhoChangedWhatAndFeedsFromAPlace() throws Exception {
        register.add(pond("p1", "一号库"), BY_LI);
        register.replace(pond("p1", "改名"), 1, Writing.by("王", Locale.CHINESE));
        List<Change> all = register.history(0, null, 100);
        assertEquals(List.of("李", "王"), all.stream().map(Change::by).toList());
        assertNull(all.getFirst().before());
        assertEquals("一号库", all.get(1).before().path("name").asText());
        assertEquals("改名", all.get(1).after().path("name").asText());
        assertEquals(List.of(all.get(1)), register.history(all.getFirst().sequence(), null, 100));
    }

    @Test
    void aRequestSentTwiceIsDoneOnce() throws Exception {
        Writing how = new Writing("李", Locale.CHINESE, "k-1");
        Kept<Subject> first = register.add(pond("", "一号库"), how);
        assertEquals(first, register.add(pond("", "一号库"), how));
        assertEquals(1, register.subjects(null).size());
        RecordRefusedException other =
                assertThrows(RecordRefusedException.class, () -> register.add(pond("", "二号库"), how));
        assertEquals("Idempotency-Key", other.issues().getFirst().path());
    }

    @Test
    void manyAreAddedTogetherAndTakenBackTogether() throws Exception {
        register.add(pond("p1", "一号库"), BY_LI);
        register.putAll(List.of(pond("p1", "一号改"), pond("p2", "二号库"), pond("p3", "三号库")), BY_LI);
        assertEquals(3, register.subjects(null).size());
        assertEquals(3, register.undo(null, BY_LI).size());
        assertEquals(List.of("一号库"), register.subjects(null).stream().map(k -> k.record().name()).toList());
        Subject orphan = new Subject("p5", "tailings-pond", "五号", "nowhere", null, null, List.of());
        assertThrows(RecordRefusedException.class, () -> register.putAll(List.of(pond("p4", "四号"), orphan), BY_LI));
        assertEquals(1, register.subjects(null).size());
    }

    @Test
    void factsComeFromWhatItBelongsTo() throws Exception {
        register.add(new Subject("site", "site", "矿区", null, null, null,
                List.of(Fact.of("行业", "铅锌采选"), Fact.of("防渗", false))), BY_LI);
        Subject pond = new Subject("p1", "tailings-pond", "一号", "site", null, null, pond("p1", "一号").facts());
        register.add(pond, BY_LI);
        assertEquals(true, register.known(pond, LocalDate.of(2023, 12, 31)).get("防渗").value());
        assertEquals(false, register.known(pond, LocalDate.of(2024, 1, 1)).get("防渗").value());
        assertEquals("铅锌采选", register.known(pond, LocalDate.of(2024, 1, 1)).get("行业").value());
        assertThrows(RecordRefusedException.class, () -> register.removeSubject("site", 0, BY_LI));
        assertThrows(RecordRefusedException.class, () -> register.replace(
                new Subject("site", "site", "矿区", "p1", null, null, List.of()), 0, BY_LI));
    }

    @Test
    void casesAreKeptWithTheirAnswer() throws Exception {
        ObjectMapper json = new ObjectMapper();
        SavedCase draft = new SavedCase("", "work-accident-unit-fine", "某起事故", null, null,
                json.readTree("{\"inputs\":{\"死亡人数\":1}}"), json.readTree("{\"outcome\":\"VALUE\"}"));
        Kept<SavedCase> kept = register.add(draft, BY_LI);
        assertEquals(List.of(kept), register.cases("work-accident-unit-fine", null));
        assertEquals(List.of(), register.cases("other", null));
        register.removeCase(kept.record().id(), 1, BY_LI);
        assertTrue(register.savedCase(kept.record().id()).isEmpty());
        register.undo(kept.record().id(), BY_LI);
        assertEquals("VALUE", register.savedCase(kept.record().id()).orElseThrow().record().answer().path("outcome").asText());
    }

    @Test
    void ofManyWritersOfOneRevisionOneWins() throws Exception {
        register.add(pond("p1", "一号库"), BY_LI);
        try (ExecutorService threads = Executors.newFixedThreadPool(8); DatabaseRegister second = register()) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String name = "第" + i;
                DatabaseRegister through = i % 2 == 0 ? register : second;
                results.add(threads.submit(() -> {
                    try {
                        through.replace(pond("p1", name), 1, BY_LI);
                        return true;
                    } catch (RevisionConflictException e) {
                        return false;
                    }
                }));
            }
            int won = 0;
            for (Future<Boolean> result : results) {
                won += result.get() ? 1 : 0;
            }
            assertEquals(1, won);
            assertEquals(2, register.subject("p1").orElseThrow().revision());
        }
    }
}
