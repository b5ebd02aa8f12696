package org.guiju.console.internal.command;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guiju.console.spi.CommandContext;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.task.Work;

/**
 * One run of a command.
 *
 * @param context where it runs
 * @param arguments its command line
 * @param messages texts in the caller's language
 */
record Call(CommandContext context, Arguments arguments, Messages messages) {

    private static final JsonMapper JSON = new JsonMapper();

    boolean json() {
        return arguments.has("json");
    }

    Locale locale() {
        return context.locale();
    }

    PrintStream out() {
        return context.out();
    }

    JsonViews views() {
        return new JsonViews(context.locale());
    }

    /** Prints JSON, indented by two blanks. */
    void print(JsonNode json) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        out().println(JSON.writer(new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter))
                .writeValueAsString(json));
    }

    /** Says something on standard error. */
    void say(String key, Object... parts) {
        context.err().println(messages.text(key, parts));
    }

    /** Names faults on standard error, one per line: {@code file:line: message}. */
    void name(List<Issue> issues) {
        for (Issue issue : issues) {
            context.err().println(issue.path() + ": " + messages.text("severity." + issue.severity()) + issue.message());
        }
    }

    /** A path as the caller means it. */
    Path path(String text) {
        return context.directory().resolve(text).normalize();
    }

    /**
     * Does long work as a task: tells how far it is, can be cancelled.
     *
     * @throws FailedException if it was cancelled
     * @throws IOException if it failed so
     */
    <T> T work(String title, Work<T> work) throws IOException, FailedException {
        try {
            return new ConsoleTask(this).run(title, work);
        } catch (IOException | FailedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
