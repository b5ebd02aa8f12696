package org.guiju.calculation.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.calculation.internal.engine.Names;

/** Rules for the form of a model that KIE does not know: units, names, citations, and the traps of FEEL. */
final class ModelLint {

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9_]*");
    private static final Pattern RULE = Pattern.compile("(000|001|002a|002b|002c|003|004)#[A-Za-z0-9-]+");
    private static final Pattern MONTHS = Pattern.compile("P\\d*[YM]|years and months duration");
    private static final Pattern LIST_OF_NOTHING = Pattern.compile("\\b(sum|max|min|mean)\\s*\\(");

    private final DecisionModel model;
    private final BiConsumer<Integer, String> faults;

    /**
     * Lint of one model.
     *
     * @param faults takes line and fault
     */
    ModelLint(DecisionModel model, BiConsumer<Integer, String> faults) {
        this.model = model;
        this.faults = faults;
    }

    void check() {
        if (model.mark().isEmpty()) {
            fault(1, "definitions/extensionElements lacks guiju:calculator");
        } else {
            mark(model.mark().get());
        }
        if (model.name().isEmpty() || model.english().isEmpty()) {
            fault(1, "name (Chinese) and guiju:calculator/@en (English) are needed");
        }
        if (model.outputs().isEmpty()) {
            fault(1, "the decision service names no output decision");
        }
        for (String output : model.outputs()) {
            if (model.decisionById(output).isEmpty()) {
                fault(1, "the decision service names '" + output + "', which is no decision");
            }
        }
        model.inputs().forEach(this::input);
        model.decisions().forEach(this::decision);
        unused();
    }

    private void mark(DecisionModel.Mark mark) {
        for (String rule : mark.rules()) {
            if (!RULE.matcher(rule).matches()) {
                fault(1, "rule '" + rule + "' must be seed#id, such as 000#B1");
            }
        }
        if (!mark.selecting().isEmpty() && model.input(mark.selecting()).isEmpty()) {
            fault(1, "selecting names '" + mark.selecting() + "', which is no input");
        }
        if (!mark.decided().isEmpty() && model.input(mark.decided()).isEmpty()) {
            fault(1, "decided names '" + mark.decided() + "', which is no input");
        }
        if (!mark.lighter().isEmpty() && model.decision(mark.lighter()).isEmpty()) {
            fault(1, "lighter names '" + mark.lighter() + "', which is no decision");
        }
    }

    private void input(InputNode input) {
        name(input.name(), input.line());
        if (!input.asked()) {
            assumption(input);
            return;
        }
        if (input.type() == ValueType.ANY) {
            fault(input.line(), "input '" + input.name() + "' has no type that a form can show");
        }
        if ((input.type() == ValueType.NUMBER || input.type() == ValueType.AMOUNT) && input.unit().isEmpty()) {
            fault(input.line(), "number '" + input.name() + "' lacks a unit (guiju:input/@unit)");
        }
        if (input.order() == Integer.MAX_VALUE) {
            fault(input.line(), "input '" + input.name() + "' lacks guiju:input/@order");
        }
        if (input.english().isEmpty()) {
            fault(input.line(), "input '" + input.name() + "' lacks guiju:input/@en");
        }
        for (InputNode.Column column : input.columns()) {
            name(column.name(), input.line());
            if ((column.type() == ValueType.NUMBER || column.type() == ValueType.AMOUNT) && column.unit().isEmpty()) {
                fault(input.line(), "column '" + column.name() + "' of '" + input.name() + "' lacks a unit (guiju:column/@unit)");
            }
        }
    }

    private void assumption(InputNode input) {
        input.assumption().ifPresent(a -> {
            List<String> values = a.readings().stream().map(InputNode.Reading::value).toList();
            if (!values.contains(a.fallback())) {
                fault(input.line(), "assumption '" + input.name() + "' has no reading '" + a.fallback() + "'");
            }
            if (a.readings().stream().anyMatch(r -> r.reason().isEmpty())) {
                fault(input.line(), "each reading of '" + input.name() + "' needs its reason as text");
            }
        });
    }

    private void decision(DecisionNode decision) {
        name(decision.name(), decision.line());
        switch (decision.logic()) {
            case DecisionTable table -> table(decision, table);
            case DecisionNode.Expression expression -> {
                feel(decision, expression.text(), decision.line());
                if (decision.citations().isEmpty() && decision.role() == DecisionNode.Role.VALUE
                        && model.outputs().contains(decision.id()) && !readsContent(decision, new HashSet<>())) {
                    fault(decision.line(), "decision '" + decision.name() + "' rests on no provision: add a knowledge source");
                }
            }
        }
    }

    /** Whether what it needs rests on a provision: content, or decisions that cite. */
    private boolean readsContent(DecisionNode decision, Set<String> seen) {
        for (String need : decision.needs()) {
            if (model.inputById(need).filter(i -> i.binding().isPresent()).isPresent()) {
                return true;
            }
            DecisionNode below = model.decisionById(need).orElse(null);
            if (below != null && seen.add(need)
                    && (!below.citations().isEmpty() || below.table().isPresent() || readsContent(below, seen))) {
                return true;
            }
        }
        return false;
    }

    private void table(DecisionNode decision, DecisionTable table) {
        for (DecisionTable.Rule rule : table.rules()) {
            if (rule.citations().isEmpty()) {
                fault(rule.line(), "row " + rule.number() + " of '" + decision.name() + "' cites nothing (annotation 依据)");
            }
            if (rule.tests().size() != table.columns().size() || rule.results().size() != table.outputs().size()) {
                fault(rule.line(), "row " + rule.number() + " of '" + decision.name() + "' has not one cell per column");
            }
            rule.tests().forEach(t -> feel(decision, t, rule.line()));
            rule.results().forEach(r -> feel(decision, r, rule.line()));
        }
        table.columns().forEach(c -> feel(decision, c.expression(), decision.line()));
    }

    private void feel(DecisionNode decision, String text, int line) {
        if (MONTHS.matcher(text).find() && !text.contains("now(") && text.contains("duration")) {
            fault(line, "'" + decision.name() + "' adds months or years with a duration, which shortens silently: use 日历.加");
        }
        if (LIST_OF_NOTHING.matcher(text).find() && !text.contains("count(") && !text.contains(",") && !text.contains("append(")) {
            fault(line, "'" + decision.name() + "' takes sum, max, min or mean of a list that may be empty (null): test count() first");
        }
        if (text.contains("today()") || text.contains("now()")) {
            fault(line, "'" + decision.name() + "' asks the clock; take a date as input");
        }
        for (String need : decision.needs()) {
            if (model.inputById(need).isEmpty() && model.decisionById(need).isEmpty()) {
                fault(line, "'" + decision.name() + "' needs '" + need + "', which is not there");
            }
        }
    }

    private void unused() {
        for (InputNode input : model.inputs()) {
            boolean needed = model.decisions().stream().anyMatch(d -> d.needs().contains(input.id()));
            boolean mark = model.mark()
                    .filter(m -> m.selecting().equals(input.name()) || m.decided().equals(input.name()))
                    .isPresent();
            if (!needed && !mark) {
                fault(input.line(), "no decision needs input '" + input.name() + "'");
            }
        }
        for (DecisionNode decision : model.decisions()) {
            String all = switch (decision.logic()) {
                case DecisionNode.Expression e -> e.text();
                case DecisionTable t -> String.join(" ", t.columns().stream().map(DecisionTable.Column::expression).toList())
                        + " " + String.join(" ", t.rules().stream()
                                .flatMap(r -> java.util.stream.Stream.concat(r.tests().stream(), r.results().stream()))
                                .toList());
            };
            for (String need : decision.needs()) {
                String name = model.inputById(need).map(InputNode::name)
                        .or(() -> model.decisionById(need).map(DecisionNode::name)).orElse("");
                if (!Names.mentions(all, name)) {
                    fault(decision.line(), "'" + decision.name() + "' requires '" + name + "' but does not name it");
                }
            }
        }
    }

    private void name(String name, int line) {
        if (!NAME.matcher(name).matches()) {
            fault(line, "name '" + name + "' must be Chinese characters, letters and digits only: FEEL cannot read others");
        }
        if (model.imports().containsKey(name)) {
            fault(line, "name '" + name + "' is that of an imported model");
        }
    }

    private void fault(int line, String message) {
        faults.accept(line, message);
    }
}
