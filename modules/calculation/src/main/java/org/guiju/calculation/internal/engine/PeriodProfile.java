package org.guiju.calculation.internal.engine;

import java.util.List;
import org.guiju.calculation.internal.dates.DateFunctions;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.feel.runtime.FEELFunction;

/** Makes the functions of days known to KIE. */
final class PeriodProfile implements DMNProfile {

    static final PeriodProfile INSTANCE = new PeriodProfile();

    private final List<FEELFunction> functions = DateFunctions.all();

    private PeriodProfile() {}

    @Override
    public List<FEELFunction> getFEELFunctions() {
        return functions;
    }

    @Override
    public List<DMNExtensionRegister> getExtensionRegisters() {
        return List.of();
    }

    @Override
    public List<DRGElementCompiler> getDRGElementCompilers() {
        return List.of();
    }
}
