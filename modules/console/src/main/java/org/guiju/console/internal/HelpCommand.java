package org.guiju.console.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.openide.util.Lookup;
import org.openide.util.NbBundle;
import org.openide.util.lookup.ServiceProvider;

/** {@code guiju help}: the commands there are and the options before them. */
@ServiceProvider(service = Command.class)
public final class HelpCommand implements Command {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary(Locale locale) {
        return NbBundle.getMessage(HelpCommand.class, "SUM_Help");
    }

    @Override
    public int run(CommandContext context) {
        Collection<? extends Command> commands = Lookup.getDefault().lookupAll(Command.class);
        context.out().println(NbBundle.getMessage(HelpCommand.class, "MSG_HelpHead"));
        commands.stream()
                .sorted(Comparator.comparing(Command::name))
                .forEach(command -> context.out().printf(
                        Locale.ROOT, "  %-12s %s%n", command.name(), command.summary(context.locale())));
        context.out().println(NbBundle.getMessage(HelpCommand.class, "MSG_HelpOptions"));
        return OK;
    }
}
