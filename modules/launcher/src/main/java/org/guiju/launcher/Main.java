package org.guiju.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Entry of every role: desktop, server and console. Called by the scripts in {@code bin}. */
public final class Main {
    private Main() {
    }

    /**
     * Checks what can be checked early, then starts the platform in this process.
     *
     * @param words the command line as the user typed it
     */
    public static void main(String[] words) throws Exception {
        Streams.install();
        Restart.awaitPredecessor();
        String[] platform;
        try {
            platform = prepare(List.of(words));
        } catch (LaunchFailure failure) {
            System.err.println(failure.getMessage());
            // halt: a display check that hangs must not keep the process
            Runtime.getRuntime().halt(failure.status());
            return;
        }
        Class.forName("org.netbeans.Main").getMethod("main", String[].class).invoke(null, (Object) platform);
    }

    /** Sets the properties of the platform and returns its arguments. */
    private static String[] prepare(List<String> words) throws LaunchFailure {
        Invocation invocation = Invocation.parse(words, System.getenv("GUIJU_LOCALE"));
        Role role = invocation.role();
        Installation installation = Installation.of(System.getProperty("guiju.home"));
        Directories base = Directories.of(invocation, System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        if (role == Role.SERVER) {
            Listening.check(invocation.arguments());
        }
        Directories directories = Occupancy.occupy(base, role);
        Locale locale = invocation.localeOr(
                role == Role.DESKTOP ? SavedLanguage.in(directories.user()).orElse(null) : null);
        Locale.setDefault(locale);
        System.setProperty("user.language", locale.getLanguage());
        System.setProperty("user.country", locale.getCountry());
        if (role.headless()) {
            System.setProperty("java.awt.headless", "true");
        } else {
            Display.check();
            Display.nameWindows();
        }
        if (role != Role.CONSOLE) {
            Restart.install(directories.user(), words);
        }
        String process = UUID.randomUUID().toString();
        System.setProperty("guiju.process", process);
        System.setProperty("guiju.role", role.directory());
        // shared by all processes of the role, also where a further console has directories of its own
        System.setProperty("guiju.userdir", base.user().toString());
        System.setProperty("guiju.cachedir", base.cache().toString());
        System.setProperty("jdk.home", System.getProperty("java.home"));
        System.setProperty("netbeans.home", installation.platform().toString());
        System.setProperty("netbeans.dirs", installation.clusters());
        System.setProperty("netbeans.user", directories.user().toString());
        System.setProperty("netbeans.default_userdir_root", base.user().getParent().toString());

        List<String> arguments = new ArrayList<>(List.of(
                "--userdir", directories.user().toString(),
                "--cachedir", directories.cache().toString(),
                "--branding", "guiju"));
        if (role.headless()) {
            arguments.addAll(List.of("--nogui", "--nosplash"));
        }
        if (invocation.lookAndFeel() != null) {
            arguments.addAll(List.of("--laf", invocation.lookAndFeel()));
        }
        arguments.addAll(List.of("--guiju", Payload.encode(process, invocation.arguments())));
        return arguments.toArray(String[]::new);
    }
}
