package org.guiju.console.internal;

import java.util.Locale;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.openide.modules.ModuleInfo;
import org.openide.modules.Modules;
import org.openide.util.NbBundle;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju version [--json]}: what runs here. */
@ServiceProvider(service = Command.class)
public final class VersionCommand implements Command {

    @Override
    public String name() {
        return "version";
    }

    @Override
    public String summary(Locale locale) {
        return NbBundle.getMessage(VersionCommand.class, "SUM_Version");
    }

    @Override
    public int run(CommandContext context) {
        boolean json = context.arguments().contains("--json");
        if (context.arguments().size() > (json ? 1 : 0)) {
            context.err().println(NbBundle.getMessage(VersionCommand.class, "USE_Version"));
            return USAGE;
        }
        ModuleInfo module = Modules.getDefault().ownerOf(VersionCommand.class);
        String version = module == null ? "?" : module.getSpecificationVersion().toString();
        String java = Runtime.version().toString();
        if (json) {
            context.out().println("{\"name\":\"Guiju\",\"version\":\"" + version + "\",\"java\":\"" + java + "\"}");
        } else {
            context.out().println(NbBundle.getMessage(VersionCommand.class, "MSG_Version", version, java));
        }
        return OK;
    }
}
