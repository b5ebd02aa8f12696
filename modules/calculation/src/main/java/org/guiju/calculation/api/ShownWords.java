package org.guiju.calculation.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;

/** The Chinese words of a calculator that a person may see: in its form, in answers and in the steps to them. */
public final class ShownWords {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}_][\\p{IsHan}\\p{IsAlphabetic}\\d_]*");

    /** What a word is in its model. */
    public enum Kind {
        /** Name of an input, output, step, column or field; of the calculator itself. */
        NAME,
        /** Value of a choice or reading. */
        CHOICE,
        /** Unit. */
        UNIT,
        /** Hint, example, heading or note beside the form or a row. */
        HINT,
        /** Text in an expression: a result, a message, or a part of one. */
        TEXT
    }

    private final Map<String, Kind> words = new LinkedHashMap<>();

    private ShownWords() {}

    /** The words of a model without its description, each once, in the order of the file. */
    public static Map<String, Kind> of(DecisionModel model) {
        ShownWords all = new ShownWords();
        model.mark().ifPresent(m -> {
            all.add(m.selectingMeaning(), Kind.HINT);
            m.topics().forEach(t -> all.add(t, Kind.HINT));
        });
        model.inputs().forEach(all::input);
        model.decisions().forEach(all::decision);
        return all.words;
    }

    /**
     * The words of a calculator that have no English label. A part of a message counts as labelled if a label for messages of
     * its form holds it.
     */
    public static List<String> unlabelled(Calculator calculator) {
        Labels labels = calculator.english();
        return of(calculator.model()).entrySet().stream()
                .filter(e -> !labels.covers(e.getKey()) && !(e.getValue() == Kind.TEXT && labels.inForm(e.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void input(InputNode input) {
        add(input.name(), Kind.NAME);
        add(input.unit(), Kind.UNIT);
        add(input.group(), Kind.HINT);
        add(input.hint(), Kind.HINT);
        add(input.example(), Kind.HINT);
        input.values().forEach(v -> add(v, Kind.CHOICE));
        for (InputNode.Column column : input.columns()) {
            add(column.name(), Kind.NAME);
            add(column.unit(), Kind.UNIT);
            add(column.hint(), Kind.HINT);
            column.values().forEach(v -> add(v, Kind.CHOICE));
        }
        input.assumption().ifPresent(a -> a.readings().forEach(r -> {
            add(r.value(), Kind.CHOICE);
            add(r.reason(), Kind.HINT);
        }));
    }

    private void decision(DecisionNode decision) {
        add(decision.name(), Kind.NAME);
        add(decision.unit(), Kind.UNIT);
        switch (decision.logic()) {
            case DecisionNode.Expression e -> feel(e.text());
            case DecisionTable t -> {
                t.columns().forEach(c -> {
                    feel(c.expression());
                    feel(c.values());
                });
                t.outputs().forEach(o -> add(o.name(), Kind.NAME));
                t.rules().forEach(r -> {
                    r.tests().forEach(this::feel);
                    r.results().forEach(this::feel);
                    add(r.note(), Kind.HINT);
                });
            }
            case null -> {
                // an imported or empty decision shows nothing
            }
        }
    }

    private void feel(String expression) {
        if (expression == null) {
            return;
        }
        Matcher text = TEXT.matcher(expression);
        while (text.find()) {
            add(text.group(1), Kind.TEXT);
        }
        Matcher name = NAME.matcher(TEXT.matcher(expression).replaceAll("\"\""));
        while (name.find()) {
            add(name.group(), Kind.NAME);
        }
    }

    private void add(String word, Kind kind) {
        if (word != null && HAN.matcher(word).find()) {
            words.putIfAbsent(word.strip(), kind);
        }
    }
}
