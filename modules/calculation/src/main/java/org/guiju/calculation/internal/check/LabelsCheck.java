package org.guiju.calculation.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.ShownWords;
import org.guiju.calculation.internal.binding.ContentEntries;
import org.guiju.calculation.internal.engine.CalculatorEngine;
import org.guiju.calculation.internal.engine.LabelFiles;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentFormatException;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;

/** Checks labels: a word that no calculator has is a fault, a word that is shown and has no label is told. */
final class LabelsCheck {

    private static final List<String> KINDS =
            List.of("tables", "parameters", "timelimits", "obligations", "targets", "calendars");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final int MOST_TOLD = 5;

    private final ContentEntries.Files files;

    /** With the calculators and the content of these modules. */
    LabelsCheck(ContentEntries.Files files) {
        this.files = files;
    }

    List<Issue> check(List<ContentFile> own) throws IOException {
        List<Calculator> calculators;
        try {
            calculators = new CalculatorEngine(files, "check").calculators();
        } catch (ContentFormatException e) {
            return List.of(Issue.error(e.file() + ":" + e.line(), e.fault()));
        }
        Set<String> content = content();
        List<Issue> issues = new ArrayList<>();
        for (LabelFiles.File file : LabelFiles.read(own).files()) {
            List<Calculator> served = calculators.stream()
                    .filter(c -> file.calculator().isEmpty() || c.id().equals(file.calculator()))
                    .toList();
            Set<String> known = new HashSet<>(content);
            served.forEach(c -> known.addAll(ShownWords.of(c.model()).keySet()));
            for (String word : file.words().keySet()) {
                if (!known(word, known)) {
                    issues.add(Issue.error(file.path() + ":" + file.line(word), "'" + word + "' is no word of "
                            + (file.calculator().isEmpty() ? "any calculator" : "calculator '" + file.calculator() + "'")));
                }
            }
            if (!file.calculator().isEmpty()) {
                served.forEach(c -> missing(file, c, issues));
            }
        }
        return issues;
    }

    /** Of a word with holes each part must be there. */
    private static boolean known(String word, Set<String> known) {
        return known.contains(word) || HOLE.matcher(word).find()
                && HOLE.splitAsStream(word).filter(p -> !p.isEmpty()).allMatch(part -> known.stream().anyMatch(k -> k.contains(part)));
    }

    private static void missing(LabelFiles.File file, Calculator calculator, List<Issue> issues) {
        List<String> missing = new ArrayList<>(ShownWords.unlabelled(calculator));
        if (calculator.description(Locale.ENGLISH).equals(calculator.model().description())
                && !calculator.model().description().isEmpty()) {
            missing.addFirst("description");
        }
        if (!missing.isEmpty()) {
            issues.add(Issue.warning(file.path(), missing.size() + " words have no label: "
                    + missing.stream().limit(MOST_TOLD).collect(Collectors.joining(", ")) + (missing.size() > MOST_TOLD ? " …" : "")));
        }
    }

    private Set<String> content() throws IOException {
        ContentEntries entries = ContentEntries.read(files);
        Set<String> words = new HashSet<>();
        KINDS.forEach(kind -> entries.all(kind).forEach(e -> texts(e.node(), words)));
        return words;
    }

    private static void texts(JsonNode node, Set<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.properties().forEach(p -> into.add(p.getKey())); // cells by their columns
        node.forEach(child -> texts(child, into));
    }
}
