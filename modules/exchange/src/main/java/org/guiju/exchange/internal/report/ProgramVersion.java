package org.guiju.exchange.internal.report;

import org.openide.modules.ModuleInfo;
import org.openide.modules.Modules;

/** Name and version of the program. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String text() {
        ModuleInfo module = Modules.getDefault().ownerOf(ProgramVersion.class);
        return "Guiju 规矩" + (module == null || module.getSpecificationVersion() == null
                ? "" : " " + module.getSpecificationVersion());
    }
}
