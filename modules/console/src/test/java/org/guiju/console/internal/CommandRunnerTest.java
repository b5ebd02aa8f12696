package org.guiju.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.junit.jupiter.api.Test;

class CommandRunnerTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCommandGetsAllThatFollowsItsName() {
        Command echo = command(context -> {
            context.out().print(String.join("|", context.arguments()) + "@" + context.directory());
            return 7;
        });
        assertEquals(7, run(echo, "echo", "--json", "", "$HOME"));
        assertEquals("--json||$HOME@/here", out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownCommandIsWrongUseAndNamesTheKnown() {
        assertEquals(Command.USAGE, run(command(context -> 0), "nosuch"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("nosuch"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("echo"));
    }

    @Test
    void aCommandThatBreaksFailsWithItsMessage() {
        Command broken = command(context -> {
            throw new IOException("磁盘已满");
        });
        assertEquals(Command.FAILED, run(broken, "echo"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("磁盘已满"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theLaunchersWordIsReadBack() {
        CommandLine line = CommandLine.decode(encode("id\0search\0\0排污\n\0"));
        assertEquals("id", line.process());
        assertEquals(List.of("search", "", "排污\n"), line.words());
        assertEquals(List.of(), CommandLine.decode(encode("id\0")).words());
        assertThrows(IllegalArgumentException.class, () -> CommandLine.decode(encode("id")));
        assertThrows(IllegalArgumentException.class, () -> CommandLine.decode("not base64!"));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(Command command, String... words) {
        return new CommandRunner(() -> List.of(command)).run(List.of(words), InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of("/here"), Locale.SIMPLIFIED_CHINESE);
    }

    private interface Body {
        int run(CommandContext context) throws Exception;
    }

    private static Command command(Body body) {
        return new Command() {
            @Override
            public String name() {
                return "echo";
            }

            @Override
            public String summary(Locale locale) {
                return "";
            }

            @Override
            public int run(CommandContext context) throws Exception {
                return body.run(context);
            }
        };
    }
}
