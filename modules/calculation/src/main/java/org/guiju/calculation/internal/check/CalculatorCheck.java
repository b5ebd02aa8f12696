package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.engine.CalculatorEngine;
import org.guiju.calculation.internal.engine.Cells;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;

/** Checks the calculators of some modules: lint, citations, compilation, tables, cases. */
public final class CalculatorCheck {

    private final ContentEntries.Files files;
    private final Predicate<String> held;
    private int cases;

    /**
     * A check.
     *
     * @param files content of the modules and of those they may refer to; readings chosen by organisations are left out
     * @param held whether an address leads to a provision
     */
    public CalculatorCheck(ContentEntries.Files files, Predicate<String> held) {
        // cases hold for a calculator as it is, whatever an organisation chose
        this.files = kind -> kind.equals("readings") ? List.of() : files.of(kind);
        this.held = held;
    }

    /** Number of cases run by the last check. */
    public int cases() {
        return cases;
    }

    /**
     * Faults of the calculators that are chosen, each with file and line.
     *
     * @param chosen which calculators to check
     * @throws IOException if content cannot be read at all
     */
    public List<Issue> check(Predicate<Calculator> chosen) throws IOException {
        List<Issue> issues = new ArrayList<>();
        CalculatorEngine engine;
        try {
            engine = new CalculatorEngine(files, "check");
        } catch (ContentFormatException e) {
            return List.of(Issue.error(e.file() + ":" + e.line(), e.fault()));
        }
        engine.refused().values().forEach(e -> issues.add(Issue.error(e.file() + ":" + e.line(), e.fault())));
        for (Calculator calculator : engine.calculators()) {
            if (chosen.test(calculator)) {
                check(engine, calculator, issues);
            }
        }
        return issues;
    }

    private void check(CalculatorEngine engine, Calculator calculator, List<Issue> issues) throws IOException {
        boolean foreign = calculator.model().foreign();
        new ModelLint(calculator.model(), (line, fault) -> {
            String at = calculator.path() + ":" + line;
            issues.add(foreign ? Issue.warning(at, fault) : Issue.error(at, fault));
        }).check();
        citations(calculator, issues);
        Cells cells;
        try {
            cells = engine.compile(calculator);
        } catch (CalculatorFaultException e) {
            issues.add(Issue.error(calculator.path(), e.getMessage()));
            return;
        }
        for (DecisionNode decision : calculator.model().decisions()) {
            if (!foreign && decision.table().isPresent() && decision.waiver().isEmpty()) {
                DecisionTable table = decision.table().get();
                new TableGrid(calculator.model(), decision, table, cells).faults()
                        .forEach(f -> issues.add(Issue.error(calculator.path() + ":" + decision.line(), f)));
            }
        }
        cases(engine, calculator, issues);
    }

    private void citations(Calculator calculator, List<Issue> issues) {
        for (DecisionNode decision : calculator.model().decisions()) {
            dead(calculator, decision.line(), decision.citations(), issues);
            decision.table().ifPresent(t -> t.rules().forEach(r -> dead(calculator, r.line(), r.citations(), issues)));
        }
        calculator.assumptions().forEach(a -> a.assumption().orElseThrow().readings().forEach(r -> dead(
                calculator, a.line(), r.citations().stream().filter(c -> c.contains("#")).toList(), issues)));
    }

    private void dead(Calculator calculator, int line, List<String> citations, List<Issue> issues) {
        for (String citation : citations) {
            if (!held.test(citation)) {
                issues.add(Issue.error(calculator.path() + ":" + line, "dead citation " + citation));
            }
        }
    }

    private void cases(CalculatorEngine engine, Calculator calculator, List<Issue> issues) throws IOException {
        String path = calculator.path().replaceAll("\\.dmn$", ".cases.xml");
        Optional<ContentFile> file = files.of("calculators").stream()
                .filter(f -> f.path().equals(path) && f.module().equals(calculator.module()))
                .findFirst();
        if (file.isEmpty()) {
            String fault = "there is no " + path + ": a calculator needs cases";
            issues.add(calculator.model().foreign()
                    ? Issue.warning(calculator.path(), fault) : Issue.error(calculator.path(), fault));
            return;
        }
        List<CaseFile.Case> all;
        try (InputStream in = file.get().open()) {
            all = CaseFile.read(in, path);
        } catch (ContentFormatException e) {
            issues.add(Issue.error(e.file() + ":" + e.line(), e.fault()));
            return;
        }
        CaseRun run = new CaseRun(engine, calculator);
        for (CaseFile.Case test : all) {
            cases++;
            run.fault(test).ifPresent(f -> issues.add(Issue.error(
                    path + ":" + test.line(), "case " + test.id() + " (" + test.description() + "): " + f)));
        }
        uncovered(calculator, all, issues);
    }

    /** A waived analysis must be made good by cases. */
    private static void uncovered(Calculator calculator, List<CaseFile.Case> all, List<Issue> issues) {
        Set<String> waived = calculator.model().decisions().stream()
                .filter(d -> !d.waiver().isEmpty())
                .map(DecisionNode::name)
                .collect(Collectors.toSet());
        if (all.isEmpty() || !waived.isEmpty() && all.size() < 3) {
            issues.add(Issue.error(calculator.path(), "too few cases (" + all.size() + ")"
                    + (waived.isEmpty() ? "" : ": the analysis of " + waived + " is waived")));
        }
    }
}
