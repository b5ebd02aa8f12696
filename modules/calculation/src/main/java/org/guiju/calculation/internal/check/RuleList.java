package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The project's list of computable rules: one line per rule with its value for a specialist, so that what no calculator
 * covers yet can be told. Tab-separated, UTF-8, lines that begin with {@code #} are remarks.
 *
 * @param rules in the order of the file
 */
public record RuleList(List<Rule> rules) {

    /** How much a calculator of the rule is worth to a specialist. */
    public enum Value { HIGH, MEDIUM, LOW }

    /**
     * One rule.
     *
     * @param id as models name it, {@code seed#id}
     * @param value its worth
     * @param domain the domain that its document belongs to first
     * @param work the document that holds it
     * @param title what it decides, in Chinese
     */
    public record Rule(String id, Value value, String domain, String work, String title) {}

    public RuleList {
        rules = List.copyOf(rules);
    }

    /**
     * Reads the list.
     *
     * @throws IOException if the file cannot be read, a line has not five fields, a value is unknown or an id occurs twice
     */
    public static RuleList read(Path file) throws IOException {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            boolean known = fields.length == 5
                    && Arrays.stream(Value.values()).anyMatch(v -> v.name().equalsIgnoreCase(fields[1]));
            if (!known || Arrays.stream(fields).anyMatch(String::isBlank)) {
                throw new IOException(file + ":" + number + ": wants rule, value, domain, work, title");
            }
            if (!ids.add(fields[0])) {
                throw new IOException(file + ":" + number + ": " + fields[0] + " stands twice");
            }
            rules.add(new Rule(fields[0], Value.valueOf(fields[1].toUpperCase(Locale.ROOT)), fields[2], fields[3],
                    fields[4]));
        }
        return new RuleList(rules);
    }

    /** The rules of high or medium value of a domain that are not among those covered. */
    public List<Rule> open(String domain, Collection<String> covered) {
        return rules.stream().filter(r -> r.domain().equals(domain) && r.value() != Value.LOW && !covered.contains(r.id()))
                .toList();
    }

    /** The domains, in alphabetical order. */
    public List<String> domains() {
        return rules.stream().map(Rule::domain).distinct().sorted().toList();
    }

    /** Coverage as Markdown: figures by domain, then what is open. */
    public String coverage(Collection<String> covered) {
        StringBuilder out = new StringBuilder("\n## 规则覆盖 · Coverage\n\n规则清单见 [rules.tsv](rules.tsv)。"
                + "价值为高或者中的规则应有计算器；低的不要求。\n\n"
                + "| 领域 | 高、中 | 已覆盖 | 未覆盖 | 低（已覆盖） |\n|---|---|---|---|---|\n");
        for (String domain : domains()) {
            List<Rule> all = rules.stream().filter(r -> r.domain().equals(domain)).toList();
            long wanted = all.stream().filter(r -> r.value() != Value.LOW).count();
            long low = all.size() - wanted;
            long lowCovered = all.stream().filter(r -> r.value() == Value.LOW && covered.contains(r.id())).count();
            int open = open(domain, covered).size();
            out.append("| ").append(domain).append(" | ").append(wanted).append(" | ").append(wanted - open).append(" | ")
                    .append(open).append(" | ").append(low).append("（").append(lowCovered).append("） |\n");
        }
        for (String domain : domains()) {
            List<Rule> open = open(domain, covered);
            if (!open.isEmpty()) {
                out.append("\n### ").append(domain).append("：尚未覆盖\n\n| 规则 | 价值 | 内容 | 文件 |\n|---|---|---|---|\n");
                open.forEach(r -> out.append("| ").append(r.id()).append(" | ").append(r.value() == Value.HIGH ? "高" : "中")
                        .append(" | ").append(r.title()).append(" | ").append(r.work()).append(" |\n"));
            }
        }
        return out.toString();
    }
}
