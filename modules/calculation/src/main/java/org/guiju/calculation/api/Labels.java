package org.guiju.calculation.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;

/**
 * What the words of a calculator are called in a language: names, choices, units, hints and messages. What has no label stays
 * as it is. Only what is shown is labelled; questions and answers keep the words of the model. Immutable, safe for many
 * threads.
 */
public final class Labels {

    /** Leaves every word as it is. */
    public static final Labels NONE = new Labels("", Map.of());

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTED_TITLE = Pattern.compile("《[^》]*》");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final Pattern AMOUNT = Pattern.compile("([-−]?\\d[\\d.,]*)(\\D+)");
    private static final Pattern MARK = Pattern.compile("[；、，：\n]");
    private static final Map<String, String> MARKS = Map.of("；", "; ", "、", ", ", "，", ", ", "：", ": ", "\n", "\n");
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{IsHan}\\p{IsAlphabetic}_][\\p{IsHan}\\p{IsAlphabetic}\\d_]*");

    private final String description;
    private final Map<String, String> words;
    private final List<Template> templates;
    private final Optional<Labels> shared;

    /** Labels that stand alone. */
    public Labels(String description, Map<String, String> words) {
        this(description, words, Optional.empty());
    }

    /**
     * Labels.
     *
     * @param description description of the calculator, empty if it has none in this language
     * @param words label by word; a word with holes such as {@code 超过{0}日} stands for all messages of this form
     * @param shared labels for what has none here
     */
    public Labels(String description, Map<String, String> words, Optional<Labels> shared) {
        this.description = description;
        this.words = Map.copyOf(words);
        this.templates = words.keySet().stream()
                .filter(w -> HOLE.matcher(w).find())
                .map(w -> new Template(w, words.get(w)))
                .sorted(Comparator.comparingInt((Template t) -> t.literal()).reversed())
                .toList();
        this.shared = shared;
    }

    /** A message with holes: its form, and what it is called. */
    private record Template(String word, Pattern form, List<Integer> holes, String label, int literal) {
        Template(String word, String label) {
            this(word, form(word), holes(word), label, HOLE.matcher(word).replaceAll("").length());
        }

        private static Pattern form(String word) {
            StringBuilder form = new StringBuilder();
            int from = 0;
            for (Matcher m = HOLE.matcher(word); m.find(); from = m.end()) {
                form.append(Pattern.quote(word.substring(from, m.start()))).append("(.*?)");
            }
            return Pattern.compile(form.append(Pattern.quote(word.substring(from))).toString(), Pattern.DOTALL);
        }

        private static List<Integer> holes(String word) {
            return HOLE.matcher(word).results().map(r -> Integer.valueOf(r.group(1))).toList();
        }
    }

    /** The names that a model itself has in English, by the names in Chinese. */
    public static Map<String, String> names(DecisionModel model) {
        Map<String, String> names = new LinkedHashMap<>();
        for (InputNode input : model.inputs()) {
            input.columns().forEach(c -> put(names, c.name(), c.english()));
        }
        model.decisions().forEach(d -> put(names, d.name(), d.english()));
        model.inputs().forEach(i -> put(names, i.name(), i.english()));
        return names;
    }

    private static void put(Map<String, String> names, String name, String english) {
        if (!english.isEmpty()) {
            names.put(name, english);
        }
    }

    /** Description of the calculator; as given where it has none in this language. */
    public String description(String original) {
        return description.isEmpty() ? original : description;
    }

    /** Label of a word, a message or several of them with marks between; as it is where it has none. */
    public String of(String word) {
        return word == null || none() ? word : found(word).orElse(word);
    }

    /** Whether all of a word that is in Chinese has a label; titles in 《》 stay Chinese. */
    public boolean covers(String word) {
        return found(word).isPresent();
    }

    /** Whether a word is part of the form of messages that have a label. */
    boolean inForm(String word) {
        return templates.stream().anyMatch(t -> t.word().contains(word)) || shared.filter(s -> s.inForm(word)).isPresent();
    }

    private Optional<String> found(String word) {
        Optional<String> label = exact(word);
        if (label.isPresent()) {
            return label;
        }
        if (!chinese(word)) {
            return Optional.of(word);
        }
        return ArticleWords.of(word).or(() -> amount(word)).or(() -> formed(this, word)).or(() -> parts(word));
    }

    private boolean none() {
        return words.isEmpty() && shared.isEmpty();
    }

    private Optional<String> exact(String word) {
        String label = words.get(word);
        return label != null ? Optional.of(label) : shared.flatMap(s -> s.exact(word));
    }

    /** By the templates of some labels, those of one calculator before the shared ones. */
    private Optional<String> formed(Labels by, String word) {
        for (Template template : by.templates) {
            Optional<String> filled = filled(template, word);
            if (filled.isPresent()) {
                return filled;
            }
        }
        return by.shared.flatMap(s -> formed(s, word));
    }

    private static boolean chinese(String word) {
        return HAN.matcher(QUOTED_TITLE.matcher(word).replaceAll("")).find();
    }

    private Optional<String> filled(Template template, String word) {
        Matcher m = template.form().matcher(word);
        if (!m.matches()) {
            return Optional.empty();
        }
        String label = template.label();
        for (int i = 0; i < template.holes().size(); i++) {
            Optional<String> part = found(m.group(i + 1));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            label = label.replace("{" + template.holes().get(i) + "}", part.get());
        }
        return Optional.of(label);
    }

    /** A number with a unit that has a label. */
    private Optional<String> amount(String word) {
        Matcher m = AMOUNT.matcher(word);
        return m.matches() ? exact(m.group(2)).map(unit -> m.group(1) + " " + unit) : Optional.empty();
    }

    /** Words with marks between them, if each has a label. */
    private Optional<String> parts(String word) {
        Matcher mark = MARK.matcher(word);
        StringBuilder out = new StringBuilder();
        int from = 0;
        List<String> seen = new ArrayList<>();
        while (mark.find()) {
            seen.add(word.substring(from, mark.start()));
            Optional<String> label = found(word.substring(from, mark.start()));
            if (label.isEmpty()) {
                return Optional.empty();
            }
            out.append(label.get()).append(MARKS.get(mark.group()));
            from = mark.end();
        }
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        return found(word.substring(from)).map(last -> out.append(last).toString().strip());
    }

    /** An expression of the model with its names and texts labelled. */
    public String feel(String expression) {
        return none() ? expression : TOKEN.matcher(expression).replaceAll(m -> Matcher.quoteReplacement(token(m.group())));
    }

    private String token(String token) {
        if (token.startsWith("\"") && token.length() > 1) {
            return '"' + of(token.substring(1, token.length() - 1)) + '"';
        }
        return of(token);
    }
}
