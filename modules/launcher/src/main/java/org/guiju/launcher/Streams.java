package org.guiju.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Standard output and error that can carry Chinese, whatever the locale of the shell. */
final class Streams {
    private Streams() {
    }

    static void install() {
        System.setOut(stream(FileDescriptor.out, System.getProperty("stdout.encoding")));
        System.setErr(stream(FileDescriptor.err, System.getProperty("stderr.encoding")));
    }

    /** A terminal keeps its own encoding where that has Chinese; files and pipes get UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor, String terminalEncoding) {
        Charset charset = StandardCharsets.UTF_8;
        if (System.console() != null && terminalEncoding != null && Charset.isSupported(terminalEncoding)) {
            Charset terminal = Charset.forName(terminalEncoding);
            if (terminal.canEncode() && terminal.newEncoder().canEncode("规矩")) {
                charset = terminal;
            }
        }
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
