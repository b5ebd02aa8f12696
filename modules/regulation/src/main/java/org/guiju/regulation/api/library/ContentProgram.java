package org.guiju.regulation.api.library;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.internal.library.ModuleContent;
import org.guiju.regulation.internal.pack.ContentLimits;
import org.guiju.regulation.internal.pack.ContentSeal;
import org.guiju.regulation.internal.pack.DirectoryContent;
import org.guiju.regulation.internal.pack.PackCheck;

/**
 * Seals and checks folders of content from the command line; the build does so with the bundled domains. Exit status 0, 1
 * (faults, each on standard error with its file and line), 2 (wrong use).
 *
 * <pre>
 * seal FOLDER...    writes documents.json and the sums of all files
 * check FOLDER...   checks the folders together, so that they may cite each other
 * </pre>
 */
public final class ContentProgram {

    private ContentProgram() {}

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
     * @param arguments {@code seal} or {@code check} and folders
     * @return exit status
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() < 2 || !List.of("seal", "check").contains(arguments.get(0))) {
            err.println("seal|check FOLDER...");
            return 2;
        }
        List<Path> folders = arguments.stream().skip(1).map(Path::of).toList();
        try {
            return arguments.get(0).equals("seal") ? seal(folders, out) : check(folders, out, err);
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int seal(List<Path> folders, PrintStream out) throws IOException {
        for (Path folder : folders) {
            new ContentSeal(folder).seal();
            out.println("sealed " + folder);
        }
        return 0;
    }

    private static int check(List<Path> folders, PrintStream out, PrintStream err) throws IOException {
        List<ModuleContent> modules = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                err.println(folder + ": no folder");
                return 2;
            }
            modules.add(ModuleContent.open(new DirectoryContent(folder, ContentLimits.BUNDLED), false));
        }
        int errors = 0;
        for (Map.Entry<String, List<Issue>> checked : PackCheck.together(modules, Locale.getDefault()).entrySet()) {
            for (Issue issue : checked.getValue()) {
                err.println(checked.getKey() + "/" + issue.path() + ": " + issue.severity() + ": " + issue.message());
                errors += issue.severity() == Issue.Severity.ERROR ? 1 : 0;
            }
        }
        out.println(modules.size() + " modules, "
                + modules.stream().mapToInt(m -> m.documents().size()).sum() + " documents, " + errors + " faults");
        return errors == 0 ? 0 : 1;
    }
}
