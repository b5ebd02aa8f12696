package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.engine.CalculatorEngine;
import org.guiju.calculation.internal.engine.ChosenReadings;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;

/** Checks that chosen readings are among those that calculators offer. */
final class ReadingsCheck {

    private final ContentEntries.Files files;

    /** With the calculators of these modules. */
    ReadingsCheck(ContentEntries.Files files) {
        this.files = kind -> kind.equals("readings") ? List.of() : files.of(kind);
    }

    List<Issue> check(List<ContentFile> readings) throws IOException {
        List<Calculator> calculators;
        try {
            calculators = new CalculatorEngine(files, "check").calculators();
        } catch (ContentFormatException e) {
            return List.of(Issue.error(e.file() + ":" + e.line(), e.fault()));
        }
        List<Issue> issues = new ArrayList<>();
        for (ChosenReadings.Choice choice : ChosenReadings.read(readings).choices()) {
            String at = choice.path() + ":" + choice.line();
            Optional<Calculator> calculator =
                    calculators.stream().filter(c -> c.id().equals(choice.calculator())).findFirst();
            if (calculator.isEmpty()) {
                issues.add(Issue.error(at, "there is no calculator '" + choice.calculator() + "'"));
            } else if (choice.in(calculator.get().model()).isEmpty()) {
                issues.add(Issue.error(at, "calculator '" + choice.calculator() + "' offers no reading '" + choice.reading()
                        + "' of '" + choice.assumption() + "'; it offers: " + offered(calculator.get())));
            }
        }
        return issues;
    }

    private static String offered(Calculator calculator) {
        return calculator.assumptions().stream()
                .map(i -> i.name() + " = " + i.assumption().orElseThrow().readings().stream()
                        .map(r -> r.value()).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("; "));
    }
}
