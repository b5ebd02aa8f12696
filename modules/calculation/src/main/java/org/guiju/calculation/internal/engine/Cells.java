package org.guiju.calculation.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guiju.calculation.api.model.DecisionModel;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.codegen.feel11.ProcessedUnaryTest;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.runtime.UnaryTest;

/** Evaluates single cells and expressions of decision tables, which KIE does not report. Safe for many threads. */
public final class Cells {

    private final FEELImpl feel;
    private final CompilerContext names;
    private final Map<String, CompiledExpression> tests = new ConcurrentHashMap<>();
    private final Map<String, CompiledExpression> expressions = new ConcurrentHashMap<>();

    /** Cells that may name the inputs and decisions of a model. */
    public Cells(DecisionModel model) {
        FEEL built = FEELBuilder.builder()
                .withClassloader(Cells.class.getClassLoader())
                .withProfiles(List.of(PeriodProfile.INSTANCE))
                .build();
        this.feel = (FEELImpl) built;
        this.names = feel.newCompilerContext();
        model.inputs().forEach(i -> names.addInputVariableType(i.name(), BuiltInType.UNKNOWN));
        model.decisions().forEach(d -> names.addInputVariableType(d.name(), BuiltInType.UNKNOWN));
    }

    /**
     * Whether a value passes the unary tests of a cell.
     *
     * @param cell tests as written, {@code -} for any
     * @param value value of the column
     * @param values what the cell may name
     */
    public boolean passes(String cell, Object value, Map<String, Object> values) {
        if (cell.isBlank() || cell.equals("-")) {
            return true;
        }
        EvaluationContext context = feel.newEvaluationContext(List.of(), values);
        context.setValue("?", value);
        CompiledExpression compiled = tests.computeIfAbsent(cell, c -> feel.processUnaryTests(c, names));
        for (UnaryTest test : ((ProcessedUnaryTest) compiled).apply(context)) {
            Boolean passed = test.apply(context, value);
            if (passed != null && passed) {
                return true;
            }
        }
        return false;
    }

    /** Value of an expression. */
    public Object evaluate(String expression, Map<String, Object> values) {
        CompiledExpression compiled = expressions.computeIfAbsent(expression, e -> feel.compile(e, names));
        return feel.evaluate(compiled, values);
    }
}
