package org.guiju.exchange.internal.batch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.guiju.exchange.api.batch.UnreadableRowsException;

/**
 * Looks a workbook through before it is read, unpacking it without keeping anything: what it would need, document type
 * declarations (no workbook has any; external entities come with them), and cells placed where no sheet has a column.
 */
public final class XlsxGuard {

    /** Parts of a workbook. */
    private static final int MOST_ENTRIES = 2_000;
    /** Bytes of all parts: a million rows of a hundred cells take less. */
    private static final long MOST_BYTES = 4L << 30;
    /** Bytes of the texts that all sheets share: they must be kept in memory. */
    private static final long MOST_SHARED = 64L << 20;
    /** Unpacked to packed bytes; dull real sheets reach 60. */
    private static final long GREATEST_RATIO = 300;
    /** Parts smaller than this may be of any ratio. */
    private static final long SMALL = 1 << 20;

    private static final int LONGEST_COLUMN = 3;

    private XlsxGuard() {}

    /** Refuses a hostile file with an {@link UnreadableRowsException} in the words of {@code words}. */
    public static void check(Path file, ResourceBundle words) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableRowsException(words.getString("xlsx.large"), null);
            }
            boolean book = false;
            long all = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                book |= entry.getName().equals("[Content_Types].xml");
                all += entry(zip, entry, all, words);
            }
            if (!book) {
                throw new UnreadableRowsException(words.getString("xlsx.none"), null);
            }
        } catch (ZipException | EOFException e) { // also a part that ends within its own packing
            throw new UnreadableRowsException(words.getString("xlsx.none"), e);
        }
    }

    private static long entry(ZipFile zip, ZipEntry entry, long before, ResourceBundle words) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
        long most = name.endsWith("sharedstrings.xml") ? MOST_SHARED : MOST_BYTES - before;
        long packed = Math.max(1, entry.getCompressedSize());
        Markup seen = new Markup();
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                size += n;
                if (size > most || size > SMALL && size / packed > GREATEST_RATIO) {
                    throw new UnreadableRowsException(words.getString(name.endsWith("sharedstrings.xml") ? "xlsx.shared" : "xlsx.large"), null);
                }
                if (markup) {
                    for (int i = 0; i < n; i++) {
                        if (seen.hostile(bytes[i])) {
                            throw new UnreadableRowsException(words.getString("xlsx.hostile"), null);
                        }
                    }
                }
            }
        }
        return size;
    }

    /** Finds, byte by byte, {@code <!D}, a NUL (text of two bytes a character), and {@code r="ABCD…}. */
    private static final class Markup {
        private static final int NONE = 0;
        private static final int BLANK = 1;
        private static final int R = 2;
        private static final int EQUAL = 3;
        private static final int COLUMN = 4;

        private int declaration;
        private int place = NONE;
        private int letters;

        boolean hostile(byte b) {
            declaration = b == '<' ? 1 : declaration == 1 && b == '!' ? 2 : declaration == 2 && (b == 'D' || b == 'E') ? 3 : 0;
            boolean blank = b == ' ' || b == '\n' || b == '\t' || b == '\r';
            switch (place) {
                case BLANK -> place = b == 'r' ? R : blank ? BLANK : NONE;
                case R -> place = b == '=' ? EQUAL : blank ? R : NONE;
                case EQUAL -> {
                    place = b == '"' || b == '\'' ? COLUMN : blank ? EQUAL : NONE;
                    letters = 0;
                }
                case COLUMN -> {
                    letters++;
                    place = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' ? COLUMN : NONE;
                }
                default -> place = blank ? BLANK : NONE;
            }
            return declaration == 3 || b == 0 || place == COLUMN && letters > LONGEST_COLUMN;
        }
    }
}
