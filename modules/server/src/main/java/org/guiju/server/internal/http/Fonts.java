package org.guiju.server.internal.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.guiju.fonts.api.ChineseFonts;
import org.guiju.fonts.api.FontFile;

/**
 * The Chinese font for browsers on machines that have none: {@code /assets/fonts.css} and the files that it names. The common
 * characters (first level of GB 2312 and its signs) and the less common ones (second level) come as small files of their own,
 * the whole font only for characters beside them; a browser loads what a page needs.
 */
public final class Fonts implements HttpService {

    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final int[] WEIGHTS = {400, 700};

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** The characters of a file, all of the font if there are none. */
    private enum Part {
        COMMON(0xA1, 0xD7), SECOND(0xD8, 0xF7), WHOLE(1, 0);

        private final Set<Integer> characters = new TreeSet<>();

        Part(int firstRow, int lastRow) {
            for (int row = firstRow; row <= lastRow; row++) {
                for (int cell = 0xA1; cell <= 0xFE; cell++) {
                    String s = new String(new byte[] {(byte) row, (byte) cell}, GB2312);
                    if (s.length() == 1 && s.charAt(0) != '\uFFFD') {
                        characters.add((int) s.charAt(0));
                    }
                }
            }
            if (firstRow == 0xA1) {
                for (int c = 0x20; c < 0x100; c++) {
                    characters.add(c);
                }
                "–—‘’“”•…‰′″℃№①②③④⑤⑥⑦⑧⑨⑩≤≥≠±×÷〈〉《》「」『』【】〔〕㎡㎥μ".codePoints().forEach(characters::add);
            }
        }

        String file(int weight) {
            return "chinese-" + name().toLowerCase(java.util.Locale.ROOT) + "-" + weight + ".ttf";
        }

        String range() {
            if (characters.isEmpty()) {
                return "";
            }
            List<String> ranges = new ArrayList<>();
            int first = -1;
            int last = -2;
            for (int c : characters) {
                if (c != last + 1) {
                    add(ranges, first, last);
                    first = c;
                }
                last = c;
            }
            add(ranges, first, last);
            return "unicode-range:" + String.join(",", ranges) + ";";
        }

        private static void add(List<String> ranges, int first, int last) {
            if (first >= 0) {
                ranges.add("U+" + Integer.toHexString(first) + (last > first ? "-" + Integer.toHexString(last) : ""));
            }
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/fonts.css", this::style).get("/fonts/{name}", this::file);
    }

    private void style(ServerRequest request, ServerResponse response) {
        StringBuilder css = new StringBuilder();
        // later faces win where they have a character
        for (Part part : new Part[] {Part.WHOLE, Part.SECOND, Part.COMMON}) {
            for (int weight : WEIGHTS) {
                font(weight).ifPresent(font -> css.append("@font-face{font-family:\"Guiju Sans\";font-weight:").append(weight)
                        .append(";font-display:swap;src:url(/assets/fonts/").append(part.file(weight)).append(");")
                        .append(part.range()).append("}\n"));
            }
        }
        response.header(HeaderNames.CONTENT_TYPE, "text/css; charset=utf-8");
        response.send(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void file(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        for (Part part : Part.values()) {
            for (int weight : WEIGHTS) {
                if (part.file(weight).equals(name) && font(weight).isPresent()) {
                    response.header(HeaderNames.CONTENT_TYPE, "font/ttf");
                    response.header(HeaderNames.CACHE_CONTROL, "max-age=86400"); // changes with the program only
                    response.send(content(part, font(weight).get(), name));
                    return;
                }
            }
        }
        throw new Problem(404, "problem.page", request.path().absolute().path());
    }

    /** The files of weights that the program brings; a weight that it has not is left to the browser. */
    private static Optional<FontFile> font(int weight) {
        return ChineseFonts.file(weight).filter(f -> f.weight() == weight);
    }

    private byte[] content(Part part, FontFile font, String name) {
        try {
            if (part == Part.WHOLE) {
                return Files.readAllBytes(font.path());
            }
            byte[] known = files.get(name);
            if (known == null) {
                synchronized (this) {
                    known = files.containsKey(name) ? files.get(name) : subset(font, part.characters);
                    files.put(name, known);
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(font.path().toString(), e);
        }
    }

    private static byte[] subset(FontFile font, Set<Integer> characters) throws IOException {
        try (RandomAccessReadBuffer in = new RandomAccessReadBuffer(Files.readAllBytes(font.path()));
                TrueTypeFont whole = new TTFParser().parse(in)) {
            TTFSubsetter subset = new TTFSubsetter(whole);
            subset.addAll(characters);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 21);
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }
}
