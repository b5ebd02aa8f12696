package org.guiju.domains.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;

/** The cases beside the checkout, put to our calculators; skipped where the file is not there. */
class CalculationCasesTest {

    private static final Path CASES = Path.of("shared", "cases", "calc.json");

    @Test
    void calculatorsAnswerTheCasesAsExpected() throws Exception {
        CaseWalk walk = walk();
        List<String> faults = new ArrayList<>();
        for (GivenCase given : given()) {
            faults.addAll(walk.faults(given));
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
    }

    @Test
    void everyCaseOfCarbonAndEmissionsIsMapped() throws Exception {
        CaseWalk walk = walk();
        Set<String> ours = Lookup.getDefault().lookup(Library.class).snapshot().documents().stream()
                .filter(d -> d.domains().stream().anyMatch(n -> n.equals("carbon") || n.equals("emissions")))
                .map(d -> d.title())
                .collect(Collectors.toSet());
        List<String> open = given().stream()
                .filter(c -> ours.contains(c.document()) && walk.mapping(c) == null)
                .map(GivenCase::toString)
                .toList();
        assertEquals(List.of(), open, () -> String.join("\n", open));
    }

    private static CaseWalk walk() throws IOException {
        LibrarySnapshot library = Lookup.getDefault().lookup(Library.class).snapshot();
        CalculatorService service = Lookup.getDefault().lookup(CalculatorService.class);
        Map<String, Calculator> calculators = service.calculators(library).stream()
                .collect(Collectors.toMap(Calculator::id, Function.identity()));
        try (InputStream in = CalculationCasesTest.class.getResourceAsStream("calculation-cases.json")) {
            return new CaseWalk(MappedCase.all(in), (id, question) -> service.answer(library, calculators.get(id), question,
                    CalculatorService.Detail.FULL, Locale.SIMPLIFIED_CHINESE));
        }
    }

    private static List<GivenCase> given() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(CASES))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "no cases beside the checkout");
        return GivenCase.all(folder.resolve(CASES));
    }
}
