package org.guiju.importing.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.internal.Messages;

/** Reads text files: UTF-8, with or without a mark, UTF-16 with a mark, else GB18030. Refuses what is no text. */
public final class TextDecoder {

    /** Largest file read, in bytes: ten times the largest compilation known, far below what would exhaust memory. */
    public static final long LARGEST = 32L << 20;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /** Text and the encoding in which it was found. */
    public record Decoded(String text, String encoding) {}

    /**
     * Reads and decodes a file.
     *
     * @throws ImportException if it is empty, too large, binary or in no known encoding
     * @throws IOException if it cannot be read
     */
    public static Decoded read(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw ImportException.of(file.toString(), Messages.get("file.tooLarge", size >> 20, LARGEST >> 20));
        }
        return decode(Files.readAllBytes(file), file.toString());
    }

    /**
     * Decodes bytes.
     *
     * @param name name of the file for messages
     * @throws ImportException if they are empty, binary or in no known encoding
     */
    public static Decoded decode(byte[] bytes, String name) {
        Decoded decoded = marked(bytes, name);
        if (decoded == null) {
            decoded = unmarked(bytes, name);
        }
        if (decoded.text().isBlank()) {
            throw ImportException.of(name, Messages.get("file.empty"));
        }
        return decoded;
    }

    private static Decoded marked(byte[] bytes, String name) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, name);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, name);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, name);
        }
        return null;
    }

    private static Decoded unmarked(byte[] bytes, String name) {
        for (byte b : bytes) {
            if (b == 0) {
                throw ImportException.of(name, Messages.get("file.binary"));
            }
        }
        String text = tryDecode(bytes, 0, StandardCharsets.UTF_8);
        if (text != null) {
            return new Decoded(checkText(text, name), "UTF-8");
        }
        text = tryDecode(bytes, 0, GB18030);
        if (text == null || !looksChinese(text)) {
            throw ImportException.of(name, Messages.get("file.encoding"));
        }
        return new Decoded(checkText(text, name), "GB18030");
    }

    private static Decoded strict(byte[] bytes, int offset, Charset charset, String name) {
        String text = tryDecode(bytes, offset, charset);
        if (text == null) {
            throw ImportException.of(name, Messages.get("file.encoding"));
        }
        return new Decoded(checkText(text, name), charset.name());
    }

    private static String tryDecode(byte[] bytes, int offset, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Binary data often decodes; control characters give it away. */
    private static String checkText(String text, String name) {
        long controls = text.chars().filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        if (controls > 0 && controls * 200 > text.length()) {
            throw ImportException.of(name, Messages.get("file.binary"));
        }
        return text;
    }

    /** Nearly any bytes decode as GB18030; real text has mostly common ideographs and punctuation. */
    private static boolean looksChinese(String text) {
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        long common = text.chars()
                .filter(c -> c >= 0x4E00 && c <= 0x9FA5 || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E
                        || c >= 0x2010 && c <= 0x2040 || c == 0xB7)
                .count();
        return beyond > 0 && common * 100 >= beyond * 95;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
