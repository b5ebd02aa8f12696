package org.guiju.regulation.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryServiceTest {

    private static final ExpressionId PERMITS = ExpressionId.parse("pollutant-discharge-permit-regulation@2021-01-24");
    private static final ExpressionId SHARED = ExpressionId.parse("tailings-pollution-control@2022-04-06");
    private static final ExpressionId SAFETY_OLD = ExpressionId.parse("work-safety-law@2014-08-31");
    private static final ExpressionId SAFETY_NEW = ExpressionId.parse("work-safety-law@2021-06-10");

    @TempDir
    Path folder;

    private ModuleSupply supply;

    @BeforeEach
    void twoModules() throws IOException {
        Path emissions = TestContent.module(folder.resolve("emissions"), "emissions");
        TestContent.store(emissions, TestContent.document(
                PERMITS.work(), "2021-01-24", "排污许可管理条例", List.of("emissions")));
        TestContent.store(emissions, TestContent.document(
                SHARED.work(), "2022-04-06", "尾矿污染环境防治管理办法", List.of("emissions", "safety")));
        Path safety = TestContent.module(folder.resolve("safety"), "safety");
        for (ExpressionId id : List.of(SAFETY_OLD, SAFETY_NEW)) {
            TestContent.store(safety, TestContent.document(
                    id.work(), id.date().toString(), "中华人民共和国安全生产法", List.of("safety")));
        }
        supply = ModuleSupply.fixed(
                TestContent.domain(emissions, "emissions"), TestContent.domain(safety, "safety"));
    }

    @Test
    void listsTheDocumentsOfAllModulesInOrder() throws IOException {
        LibrarySnapshot snapshot = library().snapshot();
        assertEquals(
                List.of(PERMITS, SHARED, SAFETY_OLD, SAFETY_NEW),
                snapshot.documents().stream().map(m -> m.id()).toList());
        assertEquals("排污许可管理条例", snapshot.document(PERMITS).metadata().title());
        assertSame(snapshot.document(PERMITS), snapshot.document(PERMITS));
        assertEquals(Optional.of("emissions"), snapshot.moduleOf(SHARED));
        assertThrows(FileNotFoundException.class, () -> snapshot.document(ExpressionId.parse("x@2020-01-01")));
    }

    @Test
    void closingTakesDocumentsAwayUnlessAnOpenModuleListsThem() throws IOException {
        LibraryService library = library();
        LibrarySnapshot before = library.snapshot();
        library.setOpen("emissions", false);
        LibrarySnapshot after = library.snapshot();
        assertNotSame(before, after);
        assertEquals(List.of(SHARED, SAFETY_OLD, SAFETY_NEW), after.documents().stream().map(m -> m.id()).toList());
        assertEquals(Optional.of("safety"), after.moduleOf(SHARED));
        assertEquals("尾矿污染环境防治管理办法", after.document(SHARED).metadata().title());
        assertTrue(after.metadata(PERMITS).isEmpty());
        assertEquals(4, before.documents().size(), "a snapshot does not change");
        assertEquals("排污许可管理条例", before.document(PERMITS).metadata().title());
    }

    @Test
    void aModuleThatTakesDocumentsOverIsIndexedAnew() {
        LibraryService library = library();
        String alone = fingerprint(library, "safety");
        library.setOpen("emissions", false);
        assertNotEquals(alone, fingerprint(library, "safety"));
        library.setOpen("emissions", true);
        assertEquals(alone, fingerprint(library, "safety"));
    }

    @Test
    void whatAnOpenModuleCitesStaysReadableButIsNotListed() throws IOException {
        Path carbon = TestContent.module(folder.resolve("carbon"), "carbon");
        Files.writeString(carbon.resolve("documents.json"), "{\"format\":1,\"documents\":[],\"cites\":[\"排污许可管理条例\"]}");
        LibraryService library = new LibraryService(null, ModuleSupply.fixed(
                TestContent.domain(folder.resolve("emissions"), "emissions"), TestContent.domain(carbon, "carbon")));
        library.setOpen("emissions", false);
        LibrarySnapshot snapshot = library.snapshot();
        assertEquals(List.of(), snapshot.documents());
        assertEquals(List.of(PERMITS), snapshot.cited().stream().map(m -> m.id()).toList());
        assertEquals("排污许可管理条例", snapshot.document(PERMITS).metadata().title());
        assertTrue(snapshot.moduleOf(PERMITS).isEmpty());
        library.setOpen("carbon", false);
        assertThrows(FileNotFoundException.class, () -> library.snapshot().document(PERMITS));
    }

    @Test
    void theExpressionInForceDependsOnTheDate() {
        LibrarySnapshot snapshot = library().snapshot();
        assertEquals(Optional.empty(), in(snapshot, "2013-01-01"));
        assertEquals(Optional.of(SAFETY_OLD), in(snapshot, "2021-06-09"));
        assertEquals(Optional.of(SAFETY_NEW), in(snapshot, "2021-06-10"));
        assertEquals(2, snapshot.expressions("work-safety-law").size());
    }

    @Test
    void choicesAreKeptBetweenStarts() {
        library().setOpen("safety", false);
        LibraryService again = library();
        assertEquals(List.of("emissions"), again.snapshot().modules().stream().map(ContentModule::id).toList());
        assertEquals(List.of(true, false), again.modules().stream().map(ContentModule::open).toList());
    }

    @Test
    void twoProgramsOnOneUserDirectoryKeepEachOthersChoices() {
        LibraryService one = library();
        LibraryService two = library();
        one.snapshot();
        two.snapshot();
        one.setOpen("safety", false);
        two.setOpen("emissions", false);
        assertEquals(List.of(false, false), library().modules().stream().map(ContentModule::open).toList());
        one.rescan();
        assertEquals(List.of(false, false), one.modules().stream().map(ContentModule::open).toList());
    }

    @Test
    void damagedChoicesAreTakenFromTheBackup() throws IOException {
        LibraryService library = library();
        library.setOpen("safety", false);
        library.setOpen("emissions", false);
        Files.writeString(folder.resolve("user/config/guiju/modules.json"), "{\"clo");
        assertEquals(List.of(true, false), library().modules().stream().map(ContentModule::open).toList());
    }

    @Test
    void anUnwritableDirectoryLeavesEverythingAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("user/config"));
        Files.writeString(folder.resolve("user/config/guiju"), "a file where a folder should be");
        LibraryService library = library();
        assertThrows(java.io.UncheckedIOException.class, () -> library.setOpen("safety", false));
        assertEquals(4, library.snapshot().documents().size());
    }

    @Test
    void listenersHearOfEachStateInOrderOffTheCallersThread() throws InterruptedException {
        LibraryService library = library();
        BlockingQueue<Long> revisions = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        library.addListener(s -> {
            throw new IllegalStateException("a listener that fails harms nobody");
        });
        library.addListener(s -> {
            revisions.add(s.revision());
            threads.add(Thread.currentThread());
        });
        library.snapshot();
        library.setOpen("safety", false);
        library.setOpen("safety", false);
        library.setOpen("safety", true);
        assertEquals(2, revisions.poll(30, TimeUnit.SECONDS));
        assertEquals(3, revisions.poll(30, TimeUnit.SECONDS));
        Thread thread = threads.take();
        assertNotSame(Thread.currentThread(), thread);
        assertSame(thread, threads.take());
        assertTrue(revisions.isEmpty());
    }

    @Test
    void aBrokenModuleIsNamedAndTheOthersWork() throws IOException {
        Files.writeString(folder.resolve("safety/module.json"), "{\"formatVersion\": 9}");
        LibraryService library = library();
        assertEquals(2, library.snapshot().documents().size());
        ContentModule safety = library.modules().get(1);
        assertTrue(safety.refused());
        assertFalse(safety.open());
        assertTrue(safety.issues().get(0).message().contains("formatVersion 9"), safety.issues().toString());
    }

    @Test
    void unknownModulesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> library().setOpen("nowhere", true));
    }

    @Test
    void takesInWhatAnotherProgramChanges() throws Exception {
        LibraryService running = library();
        BlockingQueue<LibrarySnapshot> heard = new LinkedBlockingQueue<>();
        running.addListener(heard::add);
        try (Library.Following following = running.follow(Duration.ofMillis(20))) {
            LibraryService command = library();
            command.setOpen("emissions", false);
            assertEquals(List.of(SHARED, SAFETY_OLD, SAFETY_NEW),
                    heard.poll(60, TimeUnit.SECONDS).documents().stream().map(m -> m.id()).toList());
            RecordedEffects recorder = new RecordedEffects(command);
            recorder.record(new Effect("effect-1", Effect.Type.REPEALS, new Address(SAFETY_OLD.work(), SAFETY_OLD.date(), null),
                    null, null, "决定", null, null, LocalDate.of(2025, 1, 1), "公报", null, LocalDate.of(2025, 1, 2), null, null));
            assertEquals("effect-1", heard.poll(60, TimeUnit.SECONDS).effects().getFirst().id());
            recorder.remove("effect-1");
            assertEquals(List.of(), heard.poll(60, TimeUnit.SECONDS).effects());
        }
    }

    private LibraryService library() {
        return new LibraryService(folder.resolve("user"), supply);
    }

    private static String fingerprint(LibraryService library, String id) {
        return library.snapshot().modules().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().fingerprint();
    }

    private static Optional<ExpressionId> in(LibrarySnapshot snapshot, String date) {
        return snapshot.expression("work-safety-law", LocalDate.parse(date)).map(m -> m.id());
    }
}
