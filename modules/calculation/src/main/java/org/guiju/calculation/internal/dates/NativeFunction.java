package org.guiju.calculation.internal.dates;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.runtime.events.InvalidParametersEvent;
import org.kie.dmn.feel.runtime.functions.BaseFEELFunction;

/** A FEEL function of fixed positional parameters that is a Java function. Null in, null out. */
final class NativeFunction extends BaseFEELFunction {

    private final List<String> parameters;
    private final transient Function<Object[], Object> body;

    NativeFunction(String name, List<String> parameters, Function<Object[], Object> body) {
        super(name);
        this.parameters = List.copyOf(parameters);
        this.body = body;
    }

    @Override
    public Object invokeReflectively(EvaluationContext context, Object[] arguments) {
        if (arguments.length != parameters.size()) {
            return fault(context, parameters.size() + " arguments needed, got " + arguments.length);
        }
        if (Arrays.stream(arguments).anyMatch(Objects::isNull)) {
            return null;
        }
        try {
            return body.apply(arguments);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return fault(context, e.getMessage());
        }
    }

    private Object fault(EvaluationContext context, String message) {
        context.notifyEvt(() -> new InvalidParametersEvent(FEELEvent.Severity.ERROR, getName(), message));
        return null;
    }

    @Override
    public List<List<Param>> getParameters() {
        return List.of(parameters.stream().map(p -> new Param(p, org.kie.dmn.feel.lang.types.BuiltInType.UNKNOWN)).toList());
    }

    @Override
    public boolean isCustomFunction() {
        return true;
    }
}
