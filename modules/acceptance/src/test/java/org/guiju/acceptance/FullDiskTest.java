package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.guiju.acceptance.Program.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No room left, and far too much to read: a clear end, and nothing lost. */
class FullDiskTest {

    private static final int ROOM_TO_START = 300 << 10;

    @TempDir
    Path work;

    @Test
    void whereTheDiskIsFullWhatIsInstalledStaysAndTheReasonIsSaid() throws Exception {
        Path disk = Files.createDirectory(work.resolve("disk"));
        assumeTrue(mounted(disk), "may not make a small disk here: needs mount -t tmpfs");
        try {
            Program program = new Program(work);
            Path user = disk.resolve("user");
            String[] where = {"--userdir", user.toString(), "--cachedir", work.resolve("cache").toString()};
            assertEquals(0, program.plain(with(where, "modules", "new", "acme-rules")).status());
            assertEquals(0, program.plain(with(where, "modules", "install", "acme-rules")).status());
            fill(disk.resolve("ballast"), ROOM_TO_START);

            Files.writeString(work.resolve("acme-rules/synonyms/more.json"),
                    "{ \"groups\": [ { \"words\": [\"台账\"], \"legal\": [\"" + "账".repeat(200_000) + "\"] } ] }");
            Outcome refused = program.plain(with(where, "modules", "install", "acme-rules"));
            assertTrue(refused.status() != 0, refused.toString());
            assertFalse(refused.err().isBlank(), "a reason is given");
            assertFalse(refused.err().contains("\tat "), refused.err());

            Files.delete(disk.resolve("ballast"));
            Outcome show = program.plain(with(where, "show", "acme-rules-ledger-rule#art_1"));
            assertEquals(0, show.status(), show.toString());
        } finally {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    @Test
    void withNoRoomAtAllTheLauncherSaysSoBeforeThePlatformStarts() throws Exception {
        Path disk = Files.createDirectory(work.resolve("disk"));
        assumeTrue(mounted(disk), "may not make a small disk here: needs mount -t tmpfs");
        try {
            fill(disk.resolve("ballast"), 0);
            for (String option : new String[] {"--userdir", "--cachedir"}) {
                String other = option.equals("--userdir") ? "--cachedir" : "--userdir";
                Outcome full = new Program(work).plain(
                        option, disk.resolve("full").toString(), other, work.resolve("other").toString(), "version");
                assertEquals(1, full.status(), full.toString());
                assertTrue(full.err().contains(disk.toString()) && full.err().contains(option), full.toString());
                assertFalse(full.err().contains("\tat ") || full.out().contains("\tat "), full.toString());
            }
        } finally {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedWithItsSize() throws Exception {
        Path file = work.resolve("huge.txt");
        byte[] line = "第一条　为了加强管理，制定本办法。\n".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 200L << 20; written += line.length) {
                out.write(line);
            }
        }
        Outcome refused = new Program(work).run("import", "huge.txt");
        assertTrue(refused.status() != 0, refused.toString());
        assertTrue(refused.err().contains("huge.txt"), refused.err());
        assertTrue(refused.err().contains("64"), refused.err());
        assertFalse(refused.err().contains("\tat "), refused.err());
    }

    private static String[] with(String[] where, String... words) {
        String[] all = java.util.Arrays.copyOf(where, where.length + words.length);
        System.arraycopy(words, 0, all, where.length, words.length);
        return all;
    }

    private static boolean mounted(Path folder) throws InterruptedException {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString())
                    .redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program here
        }
    }

    private static void fill(Path ballast, int room) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            // that is what was wanted
        }
        // the platform writes its lock and log before any command runs
        try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
            channel.truncate(Math.max(0, channel.size() - room));
        }
    }
}
