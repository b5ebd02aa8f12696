package org.guiju.exchange.internal.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file in UTF-8, with or without a mark at its beginning, or in GB18030 as spreadsheets in China save it. */
public final class TextInput {

    private static final int SAMPLE = 1 << 16;

    private final CountingInput counted;
    private final BufferedReader reader;

    /** Opens a file. */
    public TextInput(Path file) throws IOException {
        Charset charset = charset(file);
        counted = new CountingInput(Files.newInputStream(file));
        reader = new BufferedReader(new InputStreamReader(counted, charset), SAMPLE);
        reader.mark(1);
        if (reader.read() != 0xfeff) {
            reader.reset();
        }
    }

    private static Charset charset(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        // the last character may be cut in two: that is an underflow, no error
        CoderResult result = utf8.decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length + 1), false);
        return result.isError() ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    /** Its text, behind the mark. */
    public BufferedReader reader() {
        return reader;
    }

    long read() {
        return counted.count();
    }
}
