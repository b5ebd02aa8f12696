package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with one file as a browser sends it ({@code multipart/form-data}, RFC 7578): read as it comes, the file to disk, the
 * other fields, which must be short, to memory.
 *
 * @param fields the other fields
 * @param name name of the file as the sender has it, without folders; empty if none was chosen
 * @param file where it stands, null if none was chosen; whoever reads the form deletes it
 */
public record Upload(Map<String, String> fields, String name, Path file) {

    private static final int LONGEST_FIELD = 4_000;
    private static final int LONGEST_HEAD = 8_000;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?<!file)name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    /** Makes a file. */
    @FunctionalInterface
    public interface Place {
        /** A new empty file. */
        Path file() throws IOException;
    }

    /**
     * Reads a form.
     *
     * @param place where the file goes
     * @throws Problem 400 if it is no such form
     */
    public static Upload read(ServerRequest request, Place place) throws IOException {
        Matcher type = BOUNDARY.matcher(request.headers().first(HeaderNames.CONTENT_TYPE).orElse(""));
        if (!type.find() || !request.content().hasEntity()) {
            throw new Problem(400, "problem.body", "multipart/form-data");
        }
        String boundary = type.group(1) == null ? type.group(2) : type.group(1);
        try (InputStream in = new BufferedInputStream(request.content().inputStream(), 1 << 16)) {
            return read(in, boundary, place);
        }
    }

    static Upload read(InputStream in, String boundary, Place place) throws IOException {
        byte[] end = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        Map<String, String> fields = new HashMap<>();
        String name = "";
        Path file = null;
        try {
            copy(in, end, OutputStream.nullOutputStream(), Long.MAX_VALUE, 2); // the first delimiter has no line before it
            while (more(in)) {
                String head = head(in);
                Matcher field = NAME.matcher(head);
                Matcher given = FILE_NAME.matcher(head);
                if (given.find()) {
                    if (file != null) {
                        throw new Problem(400, "problem.body", "multipart/form-data: 2 × file");
                    }
                    file = place.file();
                    name = given.group(1).replaceFirst(".*[/\\\\]", "");
                    try (OutputStream out = Files.newOutputStream(file)) {
                        copy(in, end, out, Long.MAX_VALUE, 0);
                    }
                } else {
                    ByteArrayOutputStream value = new ByteArrayOutputStream();
                    copy(in, end, value, LONGEST_FIELD, 0);
                    if (field.find()) {
                        fields.put(field.group(1), value.toString(StandardCharsets.UTF_8).strip());
                    }
                }
            }
            if (file != null && name.isEmpty() && Files.size(file) == 0) {
                Files.delete(file);
                file = null;
            }
            return new Upload(Map.copyOf(fields), name, file);
        } catch (EOFException e) {
            drop(file);
            throw new Problem(400, "problem.body", "multipart/form-data: …");
        } catch (IOException | RuntimeException e) {
            drop(file);
            throw e;
        }
    }

    private static void drop(Path file) throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    /** Whether another part follows the delimiter: a line ends here; {@code --} ends all. */
    private static boolean more(InputStream in) throws IOException {
        int first = byteOf(in);
        int second = byteOf(in);
        if (first == '-' && second == '-') {
            return false;
        }
        if (first != '\r' || second != '\n') {
            throw new Problem(400, "problem.body", "multipart/form-data");
        }
        return true;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (head.length() + line.size() < LONGEST_HEAD) {
            int b = byteOf(in);
            line.write(b);
            if (b == '\n') {
                String text = line.toString(StandardCharsets.UTF_8);
                if (text.isBlank()) {
                    return head.toString();
                }
                head.append(text);
                line.reset();
            }
        }
        throw new Problem(400, "problem.body", "multipart/form-data");
    }

    private static int byteOf(InputStream in) throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    /**
     * Copies up to a delimiter that begins with CR and has no other.
     *
     * @param matched bytes of the delimiter that count as read already
     */
    private static void copy(InputStream in, byte[] end, OutputStream out, long most, int matched) throws IOException {
        int at = matched;
        long count = 0;
        while (at < end.length) {
            int b = byteOf(in);
            if (b == (end[at] & 0xff)) {
                at++;
                continue;
            }
            out.write(end, 0, at);
            count += at;
            at = b == '\r' ? 1 : 0;
            if (at == 0) {
                out.write(b);
                count++;
            }
            if (count > most) {
                throw new Problem(413, "problem.large", String.valueOf(most));
            }
        }
    }
}
