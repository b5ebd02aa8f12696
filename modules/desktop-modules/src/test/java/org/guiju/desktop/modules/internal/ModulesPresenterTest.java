package org.guiju.desktop.modules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;

/** The presenter over the real library in a user directory of its own. */
class ModulesPresenterTest {

    @TempDir
    static Path folder;

    private final Shown shown = new Shown();
    private final ModulesPresenter presenter = new ModulesPresenter(
            Lookup.getDefault().lookup(Library.class), Lookup.getDefault().lookup(Packs.class),
            Runnable::run, Runnable::run, shown);

    @BeforeAll
    static void userDirectory() {
        System.setProperty("netbeans.user", folder.resolve("user").toString());
    }

    @Test
    void aPackIsInstalledClosedOpenedAndUninstalled() throws IOException {
        Path pack = pack("acme", "{\"groups\": [{\"words\": [\"偷排\"], \"legal\": [\"逃避监管的方式\"]}]}");
        presenter.install(pack);
        ModuleRow row = shown.row("acme");
        assertTrue(row.open() && row.pack() && !row.refused());
        assertEquals("某厂", row.name());
        assertEquals(0, row.documents());
        presenter.setOpen("acme", false);
        assertFalse(shown.row("acme").open());
        assertEquals(-1, shown.row("acme").documents());
        presenter.setOpen("acme", true);
        presenter.uninstall("acme");
        assertTrue(shown.rows.stream().noneMatch(r -> r.id().equals("acme")));
        assertEquals(null, shown.busy);
    }

    @Test
    void aFaultyPackIsRefusedWithItsFaults() throws IOException {
        Path pack = pack("bad", "{\"groups\": [\n{}\n]}");
        presenter.check(pack);
        assertEquals("synonyms/a.json:2", shown.issues.get(0).path());
        presenter.install(pack);
        assertTrue(shown.sentence.contains("bad"), shown.sentence);
        assertEquals("synonyms/a.json:2", shown.issues.get(0).path());
        assertTrue(shown.rows.stream().noneMatch(r -> r.id().equals("bad")));
    }

    @Test
    void aPlaceThatHoldsNoPackIsToldInWords() {
        presenter.check(folder.resolve("nowhere"));
        assertEquals(1, shown.issues.size());
        assertFalse(shown.sentence.isEmpty());
    }

    private static Path pack(String id, String synonyms) throws IOException {
        Path pack = folder.resolve("packs-of-others").resolve(id);
        Files.createDirectories(pack.resolve("synonyms"));
        Files.writeString(pack.resolve("module.json"), """
                {"formatVersion": 1, "id": "%s", "name": {"zh": "某厂"}, "version": "1.0", "engine": "*", "licence": "x"}
                """.formatted(id));
        Files.writeString(pack.resolve("synonyms/a.json"), synonyms);
        return pack;
    }

    private static final class Shown implements ModulesDisplay {

        private List<ModuleRow> rows = new ArrayList<>();
        private List<Issue> issues = List.of();
        private String sentence = "";
        private String busy;

        ModuleRow row(String id) {
            return rows.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        }

        @Override
        public void showModules(List<ModuleRow> shownRows) {
            rows = shownRows;
        }

        @Override
        public void showBusy(String what) {
            busy = what;
        }

        @Override
        public void showOutcome(String told, List<Issue> found) {
            sentence = told;
            issues = found;
        }
    }
}
