package org.guiju.regulation.internal.pack;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.guiju.regulation.spi.ContentSource;

/**
 * Content in a zip archive or jar, read in place and never unpacked. The archive stays open until this is closed; what is
 * being read then ends with an {@link IOException}.
 */
public final class ArchiveContent implements ContentSource, Closeable {

    private static final long SMALL = 1 << 20;

    private final Path file;
    private final String givenPrefix;
    private final ContentLimits limits;
    private ZipFile zip;
    private String prefix;
    private Map<String, ZipEntry> entries;
    private boolean closed;

    /**
     * Content of an archive.
     *
     * @param prefix folder in the archive with a slash at its end, or null: the root, or the only folder in it
     */
    public ArchiveContent(Path file, String prefix, ContentLimits limits) {
        this.file = file;
        this.givenPrefix = prefix;
        this.limits = limits;
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public synchronized List<String> files() throws IOException {
        return List.copyOf(entries().keySet());
    }

    @Override
    public synchronized String fingerprint() throws IOException {
        Digest digest = new Digest();
        entries().forEach((path, e) -> digest.add(path).add(e.getSize()).add(e.getCrc()));
        return digest.hex();
    }

    @Override
    public synchronized InputStream open(String path) throws IOException {
        ZipEntry entry = entries().get(path);
        if (entry == null) {
            throw new FileNotFoundException(file + "!/" + path + " is not there");
        }
        return new BoundedStream(zip.getInputStream(entry), Math.max(entry.getSize(), 0), path);
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (zip != null) {
            zip.close();
        }
    }

    private Map<String, ZipEntry> entries() throws IOException {
        if (closed) {
            throw new IOException(file + " is no longer used");
        }
        if (entries == null) {
            if (zip == null) {
                zip = openZip();
            }
            prefix = givenPrefix != null ? givenPrefix : onlyFolder();
            entries = list();
        }
        return entries;
    }

    private ZipFile openZip() throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            // archives made on Chinese Windows carry names in the system's code page
            try {
                return new ZipFile(file.toFile(), java.nio.charset.Charset.forName("GB18030"));
            } catch (ZipException | IllegalArgumentException again) {
                throw new RefusedContentException(String.valueOf(file.getFileName()), "refused.archive", e.getMessage());
            }
        }
    }

    /** A pack is often zipped with its folder around it. */
    private String onlyFolder() {
        String common = null;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (PathRules.ignored(name)) {
                continue;
            }
            int slash = name.indexOf('/');
            String folder = slash < 0 ? "" : name.substring(0, slash + 1);
            if (folder.isEmpty() || common != null && !common.equals(folder)) {
                return "";
            }
            common = folder;
        }
        return common == null || common.equals("../") ? "" : common;
    }

    private Map<String, ZipEntry> list() throws IOException {
        TreeMap<String, ZipEntry> found = new TreeMap<>();
        PathRules rules = new PathRules(limits);
        for (ZipEntry entry : new ArrayList<>(Collections.list(zip.entries()))) {
            String name = entry.getName();
            if (entry.isDirectory() || !name.startsWith(prefix)) {
                continue;
            }
            String path = name.substring(prefix.length());
            if (PathRules.ignored(path)) {
                continue;
            }
            rules.accept(path, entry.getSize());
            long packed = Math.max(entry.getCompressedSize(), 1);
            if (entry.getSize() > SMALL && entry.getSize() / packed > limits.ratio()) {
                throw new RefusedContentException(path, "refused.bomb", entry.getSize() / packed);
            }
            found.put(path, entry);
        }
        return found;
    }
}
