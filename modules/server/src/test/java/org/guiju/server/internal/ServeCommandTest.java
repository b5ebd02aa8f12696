package org.guiju.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guiju.console.spi.Command;
import org.guiju.console.spi.CommandContext;
import org.junit.jupiter.api.Test;

/** {@code guiju serve} where it cannot serve: a message and a status. */
class ServeCommandTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... words) throws Exception {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ServeCommand().run(new CommandContext(List.of(words), InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), messages,
                Path.of("").toAbsolutePath(), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void takenPortIsTold() throws Exception {
        int port = RealServer.get().port();
        assertEquals(Command.FAILED, run("--port", String.valueOf(port)));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--port"), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void unknownHostIsTold() throws Exception {
        assertEquals(Command.FAILED, run("--host", "no such host", "--port", "0"));
    }

    @Test
    void wrongWordsAreTold() throws Exception {
        for (String[] words : new String[][] {{"--port"}, {"--port", "x"}, {"--port", "70000"}, {"--prot", "1"}}) {
            assertEquals(Command.USAGE, run(words));
        }
    }
}
