package org.guiju.console.internal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.openide.util.NbBundle;

/** Finds the command that the words name, runs it, and turns whatever happens into a status. */
final class CommandRunner {
    private static final Logger LOG = Logger.getLogger(CommandRunner.class.getName());

    private final Supplier<? extends Collection<? extends Command>> commands;

    /** @param commands those there are, asked for each time, since modules come and go */
    CommandRunner(Supplier<? extends Collection<? extends Command>> commands) {
        this.commands = commands;
    }

    int run(List<String> words, InputStream in, PrintStream out, PrintStream err, Path directory, Locale locale) {
        String name = words.isEmpty() ? "help" : words.get(0);
        List<String> arguments = words.isEmpty() ? List.of() : words.subList(1, words.size());
        CommandContext context = new CommandContext(arguments, in, out, err, directory, locale);
        try {
            for (Command command : commands.get()) {
                if (command.name().equals(name)) {
                    return command.run(context);
                }
            }
            err.println(NbBundle.getMessage(CommandRunner.class, "MSG_NoSuchCommand", name, names()));
            return Command.USAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Command.FAILED;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.WARNING, "command " + name, e);
            err.println(NbBundle.getMessage(CommandRunner.class, "MSG_CommandFailed", name, describe(e)));
            return Command.FAILED;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (Command command : commands.get()) {
            names.add(command.name());
        }
        names.sort(null);
        return String.join(", ", names);
    }

    private static String describe(Throwable e) {
        String kind = e.getClass().getSimpleName();
        return e.getLocalizedMessage() == null ? kind : kind + ": " + e.getLocalizedMessage();
    }
}
