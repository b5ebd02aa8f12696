package org.guiju.importing.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.compilation.CompilationImporter;
import org.guiju.importing.internal.compilation.ContentWriter;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.task.Progress;

/**
 * Imports compilations from the command line: by the build, which makes the documents of the domain modules with it, and by
 * hand. Exit status 0, 1 (refused; every fault on standard error), 2 (wrong use).
 */
public final class ImportProgram {

    private static final Set<String> VALUED = Set.of("--sources", "--out", "--domains-out", "--domain", "--report", "--file");

    private ImportProgram() {}

    /** Runs and ends the process. */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Runs.
     *
     * @param arguments options
     * @param out where the summary goes
     * @param err where faults go
     * @return exit status
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (option.equals("--draft")) {
                options.put(option, "");
            } else if (!VALUED.contains(option)) {
                return usage(err, Messages.get("program.unknown", option));
            } else if (i + 1 == arguments.size()) {
                return usage(err, Messages.get("program.missing", option));
            } else {
                options.put(option, arguments.get(++i));
            }
        }
        if (options.containsKey("--sources") == options.containsKey("--file")) {
            return usage(err, Messages.get("program.missing", "--sources"));
        }
        if (options.containsKey("--file") && options.containsKey("--domains-out")) {
            return usage(err, Messages.get("program.unknown", "--domains-out"));
        }
        try {
            return run(options, out, err);
        } catch (ImportException e) {
            print(e.issues(), err);
            return 1;
        } catch (IOException e) {
            err.println(Messages.get("file.notReadable", e));
            return 1;
        }
    }

    private static int usage(PrintStream err, String message) {
        err.println(message);
        err.println(Messages.get("program.usage"));
        return 2;
    }

    private static int run(Map<String, String> options, PrintStream out, PrintStream err) throws IOException {
        long start = System.nanoTime();
        String domain = options.get("--domain");
        ImportResult result = options.containsKey("--file")
                ? new FileImporter().read(Path.of(options.get("--file")), Progress.NONE)
                : importAll(Path.of(options.get("--sources")), domain, !options.containsKey("--draft"));
        if (options.containsKey("--report")) {
            Path report = Path.of(options.get("--report"));
            ContentWriter.replace(report, json(result.report()));
            ContentWriter.replace(report.resolveSibling(report.getFileName() + ".txt"),
                    result.report().toText().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        print(result.issues(), err);
        if (result.failed()) {
            return 1;
        }
        if (options.containsKey("--out")) {
            ContentWriter.write(result.documents(), Path.of(options.get("--out")));
        }
        if (options.containsKey("--domains-out")) {
            ContentWriter.writeDomains(result.documents(), Path.of(options.get("--domains-out")));
        }
        out.println(Messages.get("program.done", result.documents().size(), result.report().differences(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        return 0;
    }

    /**
     * Imports a folder of sources.
     *
     * @param domain id of the domain whose documents are wanted, null for all
     * @param strict whether lines that belong to nothing are errors
     * @throws ImportException if there is no catalogue
     * @throws IOException if a file cannot be read
     */
    public static ImportResult importAll(Path sources, String domain, boolean strict) throws IOException {
        if (!Files.isDirectory(sources.resolve("catalogue"))) {
            throw ImportException.of(sources.toString(), Messages.get("catalogue.noCatalogue", sources));
        }
        return new CompilationImporter(sources)
                .run(m -> domain == null || m.domains().get(0).equals(domain), strict, Progress.NONE);
    }

    private static byte[] json(ImportReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(bytes, report);
        return bytes.toByteArray();
    }

    private static void print(List<Issue> issues, PrintStream err) {
        issues.forEach(issue -> err.println(issue.severity() + "  " + issue.path() + "  " + issue.message()));
    }
}
