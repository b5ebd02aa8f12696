package org.guiju.console.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guiju.console.spi.Command;
import org.netbeans.api.sendopts.CommandException;
import org.netbeans.spi.sendopts.Env;
import org.netbeans.spi.sendopts.Option;
import org.netbeans.spi.sendopts.OptionProcessor;
import org.openide.LifecycleManager;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * Takes over from the platform: {@code --guiju} with the command line in one word. Also called in
 * a running desktop, when the program is started again with the same user directory.
 */
@ServiceProvider(service = OptionProcessor.class)
public final class LaunchOptions extends OptionProcessor {
    /** Command that a running desktop gets when the program is started once more. */
    private static final String SHOW_DESKTOP = "desktop";

    /** The platform's way to say 0 to the process that asked; a plain return makes it end with 4. */
    private static final int DONE = Integer.MIN_VALUE;

    private final Option payload = Option.requiredArgument(Option.NO_SHORT_NAME, "guiju");

    @Override
    protected Set<Option> getOptions() {
        return Set.of(payload);
    }

    @Override
    protected void process(Env env, Map<Option, String[]> values) throws CommandException {
        CommandLine line;
        try {
            line = CommandLine.decode(values.get(payload)[0]);
        } catch (IllegalArgumentException e) {
            throw new CommandException(Command.USAGE, e.getMessage());
        }
        CommandRunner runner = new CommandRunner(() -> Lookup.getDefault().lookupAll(Command.class));
        if (!line.isOwn()) {
            int status = line.words().isEmpty()
                    ? showDesktop(runner, env)
                    : run(runner, line, env);
            throw new CommandException(status == Command.OK ? DONE : status, "");
        } else if (!line.words().isEmpty()) {
            // not here: the platform is not ready before this method returns, and a server runs long
            new Thread(() -> LifecycleManager.getDefault().exit(run(runner, line, env)), "command").start();
        }
    }

    private static int run(CommandRunner runner, CommandLine line, Env env) {
        return runner.run(line.words(), env.getInputStream(), env.getOutputStream(), env.getErrorStream(),
                Path.of(env.getCurrentDirectory().getPath()).toAbsolutePath(), Locale.getDefault());
    }

    private static int showDesktop(CommandRunner runner, Env env) {
        return runner.run(java.util.List.of(SHOW_DESKTOP), env.getInputStream(), env.getOutputStream(),
                env.getErrorStream(), Path.of(env.getCurrentDirectory().getPath()).toAbsolutePath(),
                Locale.getDefault());
    }
}
