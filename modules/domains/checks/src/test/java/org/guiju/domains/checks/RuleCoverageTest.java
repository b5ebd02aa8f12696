package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.internal.check.RuleList;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

/** The project's list of computable rules against the calculators that are shipped. */
class RuleCoverageTest {

    private static LibrarySnapshot library;
    private static RuleList rules;
    private static Set<String> covered;

    @BeforeAll
    static void read() throws Exception {
        Library held = Lookup.getDefault().lookup(Library.class);
        held.modules().forEach(m -> held.setOpen(m.id(), true));
        library = held.snapshot();
        rules = RuleList.read(list());
        covered = Lookup.getDefault().lookup(CalculatorService.class).calculators(library).stream()
                .flatMap(c -> c.model().mark().orElseThrow().rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noRuleOfCarbonAndEmissionsIsOpen() {
        assertFalse(rules.rules().stream().noneMatch(r -> r.domain().equals("carbon")));
        assertFalse(rules.rules().stream().noneMatch(r -> r.domain().equals("emissions")));
        assertEquals(List.of(), rules.open("carbon", covered));
        assertEquals(List.of(), rules.open("emissions", covered));
    }

    @Test
    void everyRuleThatAModelNamesIsOnTheList() {
        Set<String> unknown = new TreeSet<>(covered);
        rules.rules().forEach(r -> unknown.remove(r.id()));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyRuleRestsOnADocumentThatIsHeldInItsDomain() {
        StringBuilder faults = new StringBuilder();
        for (RuleList.Rule rule : rules.rules()) {
            List<DocumentMetadata> held = library.expressions(rule.work());
            if (held.isEmpty() || !held.getFirst().domains().getFirst().equals(rule.domain())) {
                faults.append(rule).append('\n');
            }
        }
        assertEquals("", faults.toString());
    }

    @Test
    void theListInTheDocumentationTellsTheSameCoverage() throws IOException {
        String page = Files.readString(list().resolveSibling("calculators.md"));
        assertEquals(rules.coverage(covered), page.substring(page.indexOf("\n## 规则覆盖")),
                "docs/calculators.md is not as CatalogueProgram writes it now");
    }

    private static Path list() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/rules.tsv"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "docs/rules.tsv").resolve("docs/rules.tsv");
    }
}
