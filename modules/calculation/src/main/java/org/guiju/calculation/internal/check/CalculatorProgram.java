package org.guiju.calculation.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;

/**
 * Checks the calculators in folders of content together, for those who write them.
 *
 * <pre>
 * check [--only ID]... FOLDER...
 * </pre>
 *
 * Exit status 0 (no fault), 1 (faults, each on standard error with file and line), 2 (wrong use).
 */
public final class CalculatorProgram {

    private CalculatorProgram() {}

    /** Runs and ends the process. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        Set<String> only = new HashSet<>();
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--only") && i + 1 < arguments.size()) {
                only.add(arguments.get(++i));
            } else {
                folders.add(Path.of(arguments.get(i)));
            }
        }
        if (folders.isEmpty()) {
            err.println("[--only ID]... FOLDER...");
            return 2;
        }
        Held held = new Held(folders);
        CalculatorCheck check = new CalculatorCheck(kind -> files(folders, kind), held::test);
        List<Issue> issues = check.check(c -> only.isEmpty() || only.contains(c.id()));
        issues.forEach(i -> err.println(i.path() + ": " + i.message()));
        out.println(check.cases() + " cases, " + issues.size() + " faults");
        return issues.isEmpty() ? 0 : 1;
    }

    static List<ContentFile> files(List<Path> folders, String kind) throws IOException {
        List<ContentFile> files = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder.resolve(kind))) {
                try (Stream<Path> paths = Files.walk(folder.resolve(kind))) {
                    paths.filter(Files::isRegularFile).sorted().forEach(p -> files.add(new FolderFile(folder, p)));
                }
            }
        }
        return files;
    }

    private record FolderFile(Path folder, Path file) implements ContentFile {
        @Override
        public String module() {
            return folder.toString();
        }

        @Override
        public String path() {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** The provisions of the documents in the folders, read when first cited. */
    private static final class Held {

        private final List<Path> folders;
        private final Map<String, Set<String>> known = new HashMap<>();

        Held(List<Path> folders) {
            this.folders = folders;
        }

        boolean test(String citation) {
            Address address;
            try {
                address = Address.parse(citation);
            } catch (IllegalArgumentException e) {
                return false;
            }
            Set<String> ids = known.computeIfAbsent(address.work(), this::read);
            return address.eId() == null ? !ids.isEmpty() : ids.contains(address.eId());
        }

        private Set<String> read(String work) {
            Set<String> ids = new HashSet<>();
            for (Path folder : folders.stream().map(f -> f.resolve(DocumentCodec.FOLDER)).filter(Files::isDirectory).toList()) {
                try (Stream<Path> paths = Files.list(folder)) {
                    for (Path path : paths.filter(p -> p.getFileName().toString().startsWith(work + "@")).toList()) {
                        ids.add("");
                        try (InputStream in = Files.newInputStream(path)) {
                            DocumentCodec.read(in, path.toString()).provisions().forEach(p -> ids.add(p.eId()));
                        }
                    }
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return ids;
        }
    }
}
