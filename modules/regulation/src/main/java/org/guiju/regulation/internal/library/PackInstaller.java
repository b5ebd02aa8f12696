package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.guiju.regulation.internal.pack.ContentSeal;
import org.guiju.regulation.internal.pack.ModuleManifest;
import org.guiju.regulation.internal.storage.AtomicFile;
import org.guiju.regulation.internal.storage.DirectoryLock;
import org.guiju.regulation.spi.ContentSource;

/**
 * Moves packs in and out of the folder: first all is copied beside, then the old one is set aside, then the new one takes its
 * name. A process that ends between leaves the old or the new pack, never half a one: {@link InterruptedPacks} ends what it
 * began.
 */
final class PackInstaller {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;

    PackInstaller(Path folder) {
        this.folder = folder;
    }

    /** Copies content beside the packs and seals it. Returns the copy, to be {@linkplain #place placed} or deleted. */
    Path copy(ContentSource source) throws IOException {
        Path copy = folder.resolve(InterruptedPacks.INCOMING + UUID.randomUUID());
        Files.createDirectories(copy);
        try {
            for (String path : source.files()) {
                Path target = copy.resolve(path);
                if (!target.normalize().startsWith(copy)) {
                    throw new IOException("a file name that leads elsewhere: " + path);
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = source.open(path)) {
                    Files.copy(in, target);
                }
                force(target);
            }
            ModuleManifest manifest;
            try (InputStream in = source.open(ModuleManifest.FILE)) {
                manifest = ModuleManifest.read(in, ModuleManifest.FILE);
            }
            if (!manifest.sealed()) {
                new ContentSeal(copy).seal();
            }
            return copy;
        } catch (IOException | RuntimeException e) {
            delete(copy);
            throw e;
        }
    }

    /**
     * Gives the copy its name, in place of an installed pack of the same id.
     *
     * @param installed where that is, null if there is none
     */
    Path place(Path copy, String id, Path installed) throws IOException {
        return new DirectoryLock(folder).exclusively(() -> {
            Path target = folder.resolve(id);
            Path old = installed != null && Files.exists(installed) ? installed : target;
            if (Files.exists(old)) {
                Path ready = InterruptedPacks.ready(folder, id, old);
                Files.move(copy, ready, StandardCopyOption.ATOMIC_MOVE);
                setAside(old);
                Files.move(ready, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            }
            AtomicFile.forceFolder(folder);
            return target;
        });
    }

    /** Moves a pack out of sight and keeps it. */
    Path setAside(Path pack) throws IOException {
        Path aside = folder.resolve(".removed");
        Files.createDirectories(aside);
        Path target = aside.resolve(STAMP.format(LocalDateTime.now()) + "-"
                + UUID.randomUUID().toString().substring(0, 8) + "-" + pack.getFileName());
        return Files.move(pack, target);
    }

    static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
