package org.guiju.console.internal.command;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;

/** What the commands over the library have in common: options, usage, status. */
abstract class LibraryCommand implements Command {

    private final String name;
    private final Set<String> valued;
    private final Set<String> flags;

    /**
     * A command.
     *
     * @param valued options with a value, names without dashes
     * @param flags options without one; {@code json} and {@code help} are understood by all
     */
    LibraryCommand(String name, Set<String> valued, Set<String> flags) {
        this.name = name;
        this.valued = valued;
        this.flags = new java.util.HashSet<>(flags);
        this.flags.add("json");
        this.flags.add("help");
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String summary(Locale locale) {
        return new Messages(locale).text(name + ".summary");
    }

    @Override
    public final int run(CommandContext context) throws IOException {
        Messages messages = new Messages(context.locale());
        try {
            Arguments arguments = new Arguments(context.arguments(), valued, flags);
            if (arguments.has("help")) {
                context.out().println(messages.text(name + ".usage"));
                return OK;
            }
            return run(new Call(context, arguments, messages));
        } catch (WrongUseException e) {
            context.err().println(e.message(messages));
            context.err().println(messages.text(name + ".usage"));
            return USAGE;
        } catch (FailedException e) {
            context.err().println(e.message(messages));
            return FAILED;
        }
    }

    /** Does what was asked; returns the status. */
    abstract int run(Call call) throws IOException, WrongUseException, FailedException;
}
