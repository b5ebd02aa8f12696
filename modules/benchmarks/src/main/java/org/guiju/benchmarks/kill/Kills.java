package org.guiju.benchmarks.kill;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Kills processes that change records, effects, packs and indexes, each at another moment. The next process must find every
 * acknowledged change, of the one that was under way the state before or after, no damaged file, and a search that finds what is
 * there. Exit status 1 if it does not.
 */
public final class Kills {

    private static final long SEED = 20_261_121;
    private static final int PATIENCE_SECONDS = 600;

    private final Path folder;
    private final PrintStream out;
    private final Random random = new Random(SEED);
    private final JsonMapper json = new JsonMapper();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "patience");
        thread.setDaemon(true);
        return thread;
    });
    /** What must be there, by kind and key. */
    private final Map<String, String> acknowledged = new HashMap<>();
    /** What may be there instead: the change under way at the last kill. */
    private String underWay;
    private String underWayValue;
    private int recordsAcknowledged;
    private int recordsUnderWay;
    private int number = 1;
    private int findings;
    private int kept;
    private int lost;

    private Kills(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Argument: number of kills, 200 if there is none. */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        System.exit(run(kills, Files.createTempDirectory("guiju-kills"), System.out) == 0 ? 0 : 1);
    }

    /**
     * Kills a number of processes.
     *
     * @param folder an empty folder for all that they write
     * @return number of findings
     */
    static int run(int kills, Path folder, PrintStream out) throws Exception {
        Kills all = new Kills(folder, out);
        Map<Work, Integer> changes = new EnumMap<>(Work.class);
        long start = System.nanoTime();
        for (int kill = 0; kill < kills; kill++) {
            Work work = Work.values()[kill % Work.values().length];
            changes.merge(work, all.kill(kill, work), Integer::sum);
            all.lookAtFiles(kill, kill % 10 == 9);
        }
        all.victim(kills, "NOTHING", Integer.MAX_VALUE, 0);
        all.lookAtFiles(kills, true);
        out.printf("%d kills in %.0f s; acknowledged changes by kind of work: %s; of the changes under way %d were made, %d not%n",
                kills, (System.nanoTime() - start) / 1e9, changes, all.kept, all.lost);
        out.printf("%d findings%n", all.findings);
        return all.findings;
    }

    private int kill(int kill, Work work) throws Exception {
        boolean early = random.nextInt(8) == 0; // perhaps before it is ready
        return victim(kill, work.name(), early ? -1 : random.nextInt(work.most() + 1),
                random.nextInt(early ? 3_000 : work.millis()));
    }

    /** Runs a process until it made some changes and some time after, and reads what it says. Returns the changes it made. */
    private int victim(int kill, String work, int changes, int millis) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-Dguiju.userdir=" + folder.resolve("user/desktop"),
                "-Dguiju.cachedir=" + folder.resolve("cache"), "-cp", System.getProperty("java.class.path"), Victim.class.getName(),
                work, Long.toString(SEED + kill), folder.resolve("packs").toString(), Integer.toString(number)));
        Process process = new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
        ScheduledFuture<?> end = clock.schedule(process.toHandle()::destroyForcibly,
                changes < 0 ? TimeUnit.MILLISECONDS.toNanos(millis) : TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS), TimeUnit.NANOSECONDS);
        Map<String, String> state = new HashMap<>();
        boolean ready = false;
        int done = 0;
        boolean under = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.endsWith(" .")) {
                    continue; // cut off by the kill
                }
                String[] words = line.substring(0, line.length() - 2).split(" ", 4);
                switch (words[0]) {
                    case "state" -> state.put(words[1] + " " + words[2], words[3]);
                    case "history" -> history(kill, Integer.parseInt(words[1]));
                    case "fault" -> finding(kill, line);
                    case "ready" -> {
                        ready = true;
                        compare(kill, state);
                    }
                    case "begin" -> {
                        under = true;
                        underWay = words[1] + " " + words[2];
                        underWayValue = words[3];
                    }
                    case "done" -> {
                        under = false;
                        acknowledge();
                        done++;
                    }
                    default -> finding(kill, line);
                }
                if (ready && done >= changes && changes >= 0 && !end.isCancelled()) {
                    end.cancel(false);
                    Thread.sleep(millis);
                    process.toHandle().destroyForcibly(); // leaves what it said readable
                }
            }
        }
        process.waitFor();
        end.cancel(false);
        number += 1 + done + 1;
        if (ready || under) {
            recordsUnderWay = under && (underWay.startsWith("subjects ") || underWay.startsWith("cases ")) ? 1 : 0;
        }
        if (!under && ready) {
            underWay = null;
        }
        if (changes >= 0 && (!ready || changes < Integer.MAX_VALUE && done < changes)) {
            finding(kill, work + " ended by itself or hung after " + done + " changes: " + Files.readString(folder.resolve("errors.txt")));
        }
        return done;
    }

    private void acknowledge() {
        if (underWayValue.equals("-")) {
            acknowledged.remove(underWay);
        } else {
            acknowledged.put(underWay, underWayValue);
        }
        if (underWay.startsWith("subjects ") || underWay.startsWith("cases ")) {
            recordsAcknowledged++;
        }
        underWay = null;
    }

    /** All that was acknowledged is there, of the change under way the state before or after. */
    private void compare(int kill, Map<String, String> state) {
        if (underWay != null && !underWay.startsWith("index ")) {
            String now = state.getOrDefault(underWay, "-");
            if (now.equals(underWayValue)) {
                kept++;
                acknowledge();
            } else {
                lost++;
            }
        }
        underWay = null;
        if (!state.equals(acknowledged)) {
            Map<String, String> missing = new HashMap<>(acknowledged);
            missing.entrySet().removeAll(state.entrySet());
            Map<String, String> added = new HashMap<>(state);
            added.entrySet().removeAll(acknowledged.entrySet());
            finding(kill, "acknowledged but not there: " + missing + "; there but not acknowledged: " + added);
            acknowledged.clear();
            acknowledged.putAll(state);
        }
    }

    /** Each change of a record has its line in the history. */
    private void history(int kill, int lines) {
        if (lines < recordsAcknowledged || lines > recordsAcknowledged + recordsUnderWay) {
            finding(kill, lines + " lines of history for " + recordsAcknowledged + " acknowledged changes of records");
        }
    }

    private void lookAtFiles(int kill, boolean database) throws Exception {
        Path user = folder.resolve("user");
        if (!Files.isDirectory(user)) {
            return;
        }
        List<Path> files;
        try (var walk = Files.walk(user)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String name = user.relativize(file).toString();
            boolean inTheMaking = name.matches("(.*/)?\\.[^/]+(/.*)?"); // never read
            if (!inTheMaking && (name.endsWith(".json") || name.endsWith(".bak"))) {
                try {
                    json.readTree(file.toFile());
                } catch (IOException e) {
                    finding(kill, "damaged: " + name + ": " + e.getMessage());
                }
            }
        }
        Path register = folder.resolve("user/records/register.db");
        if (database && Files.exists(register)) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register);
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
                if (!result.next() || !result.getString(1).equals("ok")) {
                    finding(kill, "the database is damaged: " + result.getString(1));
                }
            }
        }
    }

    private void finding(int kill, String what) {
        findings++;
        out.printf("FINDING kill %d: %s%n", kill, what);
    }
}
