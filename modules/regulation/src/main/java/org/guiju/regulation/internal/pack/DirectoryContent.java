package org.guiju.regulation.internal.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.guiju.regulation.spi.ContentSource;

/** Content in a directory. Links are refused, so that nothing outside it is ever read. */
public final class DirectoryContent implements ContentSource {

    private final Path root;
    private final ContentLimits limits;

    /** Content of a directory. */
    public DirectoryContent(Path root, ContentLimits limits) {
        this.root = root;
        this.limits = limits;
    }

    @Override
    public String location() {
        return root.toString();
    }

    @Override
    public List<String> files() throws IOException {
        return new ArrayList<>(scan().keySet());
    }

    @Override
    public String fingerprint() throws IOException {
        Digest digest = new Digest();
        scan().forEach((path, a) -> digest.add(path).add(a.size()).add(a.lastModifiedTime().toMillis()));
        return digest.hex();
    }

    @Override
    public InputStream open(String path) throws IOException {
        PathRules.checkName(path);
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileNotFoundException(file + " is not there");
        }
        return new BoundedStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), limits.fileBytes(), path);
    }

    private TreeMap<String, BasicFileAttributes> scan() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(root.toString(), null, "is no folder");
        }
        TreeMap<String, BasicFileAttributes> found = new TreeMap<>();
        PathRules rules = new PathRules(limits);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(root) && PathRules.ignored(relative(directory))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = relative(file);
                if (PathRules.ignored(path)) {
                    return FileVisitResult.CONTINUE;
                }
                if (!attributes.isRegularFile()) {
                    throw new RefusedContentException(path, "refused.link");
                }
                rules.accept(path, attributes.size());
                found.put(path, attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
