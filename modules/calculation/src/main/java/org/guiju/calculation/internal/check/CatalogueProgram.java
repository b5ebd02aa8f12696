package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.internal.engine.CalculatorEngine;

/**
 * Writes the list of all calculators for the documentation: id, title, rules, provisions, cases; by domain. Where a
 * {@code rules.tsv} ({@link RuleList}) stands beside the file, the rules that are covered and not yet covered follow.
 *
 * <pre>
 * FILE FOLDER...
 * </pre>
 */
public final class CatalogueProgram {

    private CatalogueProgram() {}

    /** Runs and ends the process. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("FILE FOLDER...");
            System.exit(2);
        }
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            folders.add(Path.of(arguments[i]));
        }
        Path file = Path.of(arguments[0]);
        Path rules = file.resolveSibling("rules.tsv");
        String text = catalogue(folders, Files.exists(rules) ? RuleList.read(rules) : new RuleList(List.of()));
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.print(text);
        }
    }

    /** The list as Markdown, with what of the rules is covered if there are any. */
    public static String catalogue(List<Path> folders, RuleList rules) throws IOException {
        CalculatorEngine engine = new CalculatorEngine(kind -> CalculatorProgram.files(folders, kind), "catalogue");
        Map<String, List<Calculator>> byModule = new TreeMap<>();
        engine.calculators().forEach(c -> byModule.computeIfAbsent(module(c), m -> new ArrayList<>()).add(c));
        StringBuilder out = new StringBuilder("# 计算器一览 · Calculators\n\n"
                + "由模型生成（`CatalogueProgram`），不要手改。规则编号是清单的编号，`seed#id`。\n");
        int cases = 0;
        for (Map.Entry<String, List<Calculator>> group : byModule.entrySet()) {
            out.append("\n## ").append(group.getKey()).append("\n\n| 标识 | 名称 | 规则 | 依据（前三条） | 算例 |\n|---|---|---|---|---|\n");
            for (Calculator c : group.getValue()) {
                int count = cases(folders, c);
                cases += count;
                List<String> citations = engine.citations(c);
                out.append("| `").append(c.id()).append("` | ").append(c.model().name()).append(" | ")
                        .append(String.join(" ", c.model().mark().map(m -> m.rules()).orElse(List.of()))).append(" | ")
                        .append(String.join("<br>", citations.stream().limit(3).toList()))
                        .append(citations.size() > 3 ? " … " + citations.size() : "").append(" | ")
                        .append(count).append(" |\n");
            }
        }
        out.append("\n共 ").append(engine.calculators().size()).append(" 个计算器，").append(cases).append(" 个算例。\n");
        if (!rules.rules().isEmpty()) {
            out.append(rules.coverage(engine.calculators().stream()
                    .flatMap(c -> c.model().mark().map(m -> m.rules()).orElse(List.of()).stream())
                    .collect(Collectors.toSet())));
        }
        return out.toString();
    }

    private static String module(Calculator calculator) {
        String folder = calculator.module().replace('\\', '/');
        String[] parts = folder.split("/");
        return parts.length < 2 ? folder : parts[parts.length - 2];
    }

    private static int cases(List<Path> folders, Calculator calculator) throws IOException {
        String path = calculator.path().replaceAll("\\.dmn$", ".cases.xml");
        for (var file : CalculatorProgram.files(folders, "calculators")) {
            if (file.path().equals(path) && file.module().equals(calculator.module())) {
                try (var in = file.open()) {
                    return CaseFile.read(in, path).size();
                }
            }
        }
        return 0;
    }
}
