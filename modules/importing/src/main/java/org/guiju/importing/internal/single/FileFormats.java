package org.guiju.importing.internal.single;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guiju.importing.api.ImportException;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.text.TextDecoder;
import org.guiju.regulation.api.task.Progress;

/** Chooses the reader of a file by its content first and by its name where the content does not tell. */
final class FileFormats {

    private static final Pattern HTML = Pattern.compile("\\s{0,200}<(?:!doctype html|html|head|body|\\?xml)\\b", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 400;

    private FileFormats() {}

    static FileContent read(String name, byte[] bytes, Progress progress) throws IOException {
        if (bytes.length == 0) {
            throw ImportException.of(name, Messages.get("file.empty"));
        }
        if (startsWith(bytes, "%PDF-")) {
            return new PdfContent(name, bytes, progress).read();
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return new DocxContent(name, bytes).read();
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, name);
        String head = decoded.text().substring(0, Math.min(HEAD, decoded.text().length()));
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || HTML.matcher(head).lookingAt()) {
            return new HtmlContent(name, decoded).read();
        }
        boolean markdown = lower.endsWith(".md") || lower.endsWith(".markdown");
        return new TextContent(name, decoded, markdown).read();
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        byte[] mark = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
