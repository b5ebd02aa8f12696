package org.guiju.console.spi;

import java.util.Locale;

/**
 * One command of the command line, such as {@code search} in {@code guiju search 排污许可}.
 * Registered with {@code @ServiceProvider(service = Command.class)}.
 *
 * <p>A command may run in a process of its own or inside a running desktop, and several may run at
 * once: it takes everything from the context, writes only to the streams of the context, keeps no
 * state and never ends the process.
 */
public interface Command {

    /** Status of a command that did what it was asked. */
    int OK = 0;
    /** Status of a command that could not do it, also: nothing found by that name. */
    int FAILED = 1;
    /** Status of a command line that is not right. */
    int USAGE = 2;

    /** First word on the command line; lower-case ASCII. */
    String name();

    /** One line that says what the command does, for {@code guiju help}. */
    String summary(Locale locale);

    /**
     * Runs to the end; a server returns when it has been stopped.
     *
     * @return {@link #OK}, {@link #FAILED} or {@link #USAGE}
     * @throws Exception whatever goes wrong unforeseen: the message goes to standard error, the
     *     rest to the log, and the status is {@link #FAILED}
     */
    int run(CommandContext context) throws Exception;
}
