package org.guiju.regulation.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.Documents;
import org.guiju.regulation.api.library.Glossary;
import org.guiju.regulation.api.library.PackRefusedException;
import org.guiju.regulation.api.validity.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {

    private static final ExpressionId RULES = ExpressionId.parse("acme-rules@2023-01-01");
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @TempDir
    Path folder;

    private ModuleSupply supply;
    private Path user;
    private Path pack;

    @BeforeEach
    void aDomainAndAPack() throws IOException {
        Path emissions = TestContent.module(folder.resolve("emissions"), "emissions");
        TestContent.store(emissions, Documents.permitRegulation());
        supply = ModuleSupply.fixed(TestContent.domain(emissions, "emissions"));
        user = folder.resolve("user");
        pack = folder.resolve("somewhere/acme");
        Files.createDirectories(pack);
        Files.writeString(pack.resolve("module.json"), manifest("acme", "1.0"));
        TestContent.store(pack, TestContent.document(RULES.work(), "2023-01-01", "某厂环保制度", List.of("acme")));
    }

    @Test
    void aPackIsInstalledFromAFolderAndTakenOutAgain() throws IOException {
        LibraryService library = library();
        ContentModule module = new InstalledPacks(library).install(pack, ZH);
        assertTrue(module.open() && module.pack());
        assertEquals("某厂环保制度", library.snapshot().document(RULES).metadata().title());
        assertEquals(2, library().snapshot().documents().size(), "it is there after the next start");
        new InstalledPacks(library).uninstall("acme");
        assertEquals(1, library.snapshot().documents().size());
        try (Stream<Path> aside = Files.list(user.resolve("packs/.removed"))) {
            assertEquals(1, aside.count(), "it is kept aside");
        }
        assertThrows(IllegalArgumentException.class, () -> new InstalledPacks(library).uninstall("emissions"));
    }

    @Test
    void aPackIsInstalledFromAnArchiveAndReplacedByANewerOne() throws IOException {
        LibraryService library = library();
        InstalledPacks packs = new InstalledPacks(library);
        packs.install(zip(pack), ZH);
        Files.writeString(pack.resolve("module.json"), manifest("acme", "2.0"));
        assertEquals("2.0", packs.install(zip(pack), ZH).version());
        assertEquals(List.of("acme", "emissions"), library.modules().stream().map(ContentModule::id).toList());
    }

    @Test
    void aPackDroppedIntoTheFolderIsFoundOnRescan() throws IOException {
        LibraryService library = library();
        assertEquals(1, library.snapshot().documents().size());
        Files.createDirectories(user.resolve("packs"));
        Files.copy(zip(pack), user.resolve("packs/dropped.zip"));
        library.rescan();
        assertEquals(2, library.snapshot().documents().size());
        library.setOpen("acme", false);
        assertEquals(1, library.snapshot().documents().size());
        Files.delete(user.resolve("packs/dropped.zip"));
        library.rescan();
        assertEquals(List.of("emissions"), library.modules().stream().map(ContentModule::id).toList());
    }

    @Test
    void aFaultyPackIsRefusedWholeAndHarmsNothing() throws IOException {
        LibraryService library = library();
        InstalledPacks packs = new InstalledPacks(library);
        packs.install(pack, ZH);
        Files.writeString(pack.resolve("module.json"), manifest("acme", "2.0"));
        Files.createDirectories(pack.resolve("synonyms"));
        Files.writeString(pack.resolve("synonyms/a.json"), "{\"groups\": [\n{}\n]}");
        PackRefusedException e = assertThrows(PackRefusedException.class, () -> packs.install(pack, ZH));
        assertEquals("synonyms/a.json:2", e.issues().get(0).path());
        assertEquals("1.0", library.modules().get(0).version());
        assertEquals(2, library.snapshot().documents().size());
        try (Stream<Path> files = Files.list(user.resolve("packs"))) {
            assertEquals(List.of("acme"), files.map(p -> p.getFileName().toString()).filter(n -> !n.equals(".lock")).toList());
        }
    }

    @Test
    void aReplacementThatWasKilledIsEndedOrTakenBack() throws IOException {
        new InstalledPacks(library()).install(pack, ZH);
        Files.writeString(pack.resolve("module.json"), manifest("acme", "2.0"));
        Path packs = user.resolve("packs");
        PackInstaller installer = new PackInstaller(packs);

        Path copy = installer.copy(PackFolder.sourceOf(pack));
        Files.move(copy, InterruptedPacks.ready(packs, "acme", packs.resolve("acme")));
        assertEquals("1.0", library().modules().get(0).version(), "killed before the old one was moved away");

        copy = installer.copy(PackFolder.sourceOf(pack));
        Files.move(copy, InterruptedPacks.ready(packs, "acme", packs.resolve("acme")));
        installer.setAside(packs.resolve("acme"));
        assertEquals("2.0", library().modules().get(0).version(), "killed before the new one took its name");
        assertEquals(2, library().snapshot().documents().size());
        try (Stream<Path> files = Files.list(packs)) {
            assertTrue(files.noneMatch(p -> p.getFileName().toString().startsWith(".ready-")));
        }
    }

    @Test
    void aFolderThatHoldsOnlyTheLockOfItsMakerIsNoPackYet() throws IOException {
        Path local = Files.createDirectories(user.resolve("packs/local"));
        Files.createFile(local.resolve(".lock"));
        assertEquals(List.of("emissions"), library().modules().stream().map(ContentModule::id).toList());
    }

    @Test
    void theGlossaryOfAPackExplainsWhatADocumentDoesNotDefine() throws IOException {
        Files.createDirectories(pack.resolve("glossary"));
        Files.writeString(pack.resolve("glossary/terms.json"), """
                { "terms": [
                  { "id": "acme-unit", "term": "排污单位", "meaning": "本厂各车间。", "citations": ["acme-rules#art_1"] },
                  { "id": "acme-ledger", "term": "管理台账", "also": ["台账"], "meaning": "按班记录的表册。",
                    "citations": [ { "external": "《某厂台账管理办法》", "outsideKnowledge": "本厂文件" } ] } ] }
                """);
        LibraryService library = library();
        new InstalledPacks(library).install(pack, ZH);
        Glossary glossary = Glossary.of(library.snapshot());
        assertEquals(List.of("排污单位", "管理台账"), glossary.entries().stream().map(Glossary.Entry::term).toList());
        assertEquals(Address.parse("acme-rules#art_1"), glossary.entries().get(0).source());
        Glossary.Entry ledger = glossary.entries().get(1);
        assertEquals(List.of("管理台账", "台账"), ledger.forms());
        assertEquals("《某厂台账管理办法》", ledger.external());
        library.setOpen("acme", false);
        assertEquals(List.of(), Glossary.of(library.snapshot()).entries());
    }

    @Test
    void aFaultyPackInTheFolderIsListedWithItsFaults() throws IOException {
        Files.createDirectories(user.resolve("packs/bad/synonyms"));
        Files.writeString(user.resolve("packs/bad/module.json"), manifest("bad", "1.0"));
        Files.writeString(user.resolve("packs/bad/synonyms/a.json"), "{\"groups\": 7}");
        Files.writeString(user.resolve("packs/junk.zip"), "no archive");
        Files.createDirectories(user.resolve("packs/twin"));
        Files.writeString(user.resolve("packs/twin/module.json"), manifest("emissions", "1.0"));
        LibraryService library = library();
        assertEquals(1, library.snapshot().documents().size());
        List<ContentModule> modules = library.modules();
        assertEquals(List.of("bad", "emissions", "junk", "twin"), modules.stream().map(ContentModule::id).toList());
        assertEquals(List.of(true, false, true, true), modules.stream().map(ContentModule::refused).toList());
        assertEquals("synonyms/a.json:1", modules.get(0).issues().get(0).path());
    }

    @Test
    void aPackThatLeansOnARefusedOneIsRefusedToo() throws IOException {
        for (String id : List.of("base", "leaning")) {
            Files.createDirectories(user.resolve("packs/" + id));
            Files.writeString(user.resolve("packs/" + id + "/module.json"), manifest(id, "1.0"));
        }
        Files.writeString(user.resolve("packs/leaning/module.json"),
                manifest("leaning", "1.0").replace("\"version\"", "\"dependencies\": [{\"id\": \"base\"}], \"version\""));
        assertFalse(library().modules().stream().anyMatch(ContentModule::refused));
        Files.createDirectories(user.resolve("packs/base/glossary"));
        Files.writeString(user.resolve("packs/base/glossary/a.json"), "[]");
        assertEquals(List.of("base", "leaning"),
                library().modules().stream().filter(ContentModule::refused).map(ContentModule::id).toList());
    }

    @Test
    void effectsAreRecordedKeptAndTakenBack() throws IOException {
        LibraryService library = library();
        RecordedEffects effects = new RecordedEffects(library);
        assertEquals(List.of(), effects.recorded());
        Effect repealed = effect(effects.newId(), "pollutant-discharge-permit-regulation#art_33");
        effects.record(repealed);
        assertEquals(List.of(repealed), library.snapshot().effects());
        assertEquals(List.of(repealed), library().snapshot().effects(), "it is there after the next start");
        Effect corrected = effect(repealed.id(), "pollutant-discharge-permit-regulation");
        effects.record(corrected);
        assertEquals(List.of(corrected), effects.recorded());
        assertTrue(effects.remove(repealed.id()));
        assertFalse(effects.remove(repealed.id()));
        assertEquals(List.of(), library.snapshot().effects());
    }

    @Test
    void effectsOnWhatIsNotHeldAreRefused() {
        RecordedEffects effects = new RecordedEffects(library());
        assertThrows(IllegalArgumentException.class, () -> effects.record(effect("a", "nowhere")));
        assertThrows(IllegalArgumentException.class,
                () -> effects.record(effect("a", "pollutant-discharge-permit-regulation#art_99")));
        assertEquals(List.of(), effects.recorded());
    }

    private static Effect effect(String id, String target) {
        return new Effect(id, Effect.Type.REPEALS, Address.parse(target), null, null, "某决定", null, null,
                LocalDate.of(2025, 1, 1), "国务院公报2025年第1号", "张三", LocalDate.of(2025, 2, 1), null, null);
    }

    private LibraryService library() {
        return new LibraryService(user, supply);
    }

    private static String manifest(String id, String version) {
        return """
                {"formatVersion": 1, "id": "%s", "name": {"zh": "某厂"}, "version": "%s", "engine": "*", "licence": "proprietary"}
                """.formatted(id, version);
    }

    private Path zip(Path content) throws IOException {
        Path file = folder.resolve("pack.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(content)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(content.relativize(path).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(path));
                zip.closeEntry();
            }
        }
        return file;
    }
}
