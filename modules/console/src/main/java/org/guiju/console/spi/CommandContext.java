package org.guiju.console.spi;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a command works with.
 *
 * @param arguments all words after the name of the command, untouched
 * @param in standard input of the caller
 * @param out standard output of the caller: results, nothing else
 * @param err standard error of the caller: messages
 * @param directory working directory of the caller, absolute; relative paths start there
 * @param locale language for messages and texts
 */
public record CommandContext(
        List<String> arguments, InputStream in, PrintStream out, PrintStream err, Path directory, Locale locale) {

    /** Copies the list. */
    public CommandContext {
        arguments = List.copyOf(arguments);
    }
}
