package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The windows as somebody uses them with keys only: search, open an article, copy it with its citation, look at what it cites, close
 * its domain and open it again, end the session and go on where it ended; a pack that another program puts there is taken in.
 */
class WorkbenchTest {

    private static final String CITATION = "《排污许可管理条例》第三十三条";
    /** Points that change when a card comes or goes, far more than a dotted line has. */
    private static final int CARD = 800;

    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    Path work;

    private Robot robot;

    @BeforeEach
    void needsADisplay() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: .ci/run brings one");
        robot = new Robot();
        robot.setAutoDelay(40);
    }

    @Test
    void anArticleIsFoundReadAndFollowsItsDomain() throws Exception {
        Program program = new Program(work);
        Path log = work.resolve("desktop.txt");
        Path ready = work.resolve("ready");
        Process desktop = program.start(log, "-J-Dguiju.ready=" + ready);
        try {
            Program.await(ready, desktop, log);
            Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            robot.mouseMove(screen.width / 2, screen.height * 2 / 3);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            search(program, "排污条例33条");
            awaitMarked(true);
            screenshot("reader");
            awaitCitation(true);
            awaitCard();

            putPackThatRepeals(program);
            awaitRepealed(program);
            screenshot("repealed");

            assertEquals(0, program.run("modules", "close", "emissions").status());
            awaitMarked(false);
            screenshot("domain-closed");

            assertEquals(0, program.run("modules", "open", "emissions").status());
            Thread.sleep(3_000);
            screenshot("domain-opened");
            assertTrue(desktop.isAlive());

            awaitCitation(true);
            Program.end(desktop);
            Files.delete(ready);
            desktop = program.start(log, "-J-Dguiju.ready=" + ready);
            Program.await(ready, desktop, log);
            awaitCitation(false);
            screenshot("restarted");
            assertFalse(Program.read(program.userDirectory().resolve("var/log/messages.log")).contains("SEVERE"));
        } finally {
            Program.end(desktop);
        }
    }

    /** Searches from the toolbar and opens the first result, again until the reader has shown the document. */
    private void search(Program program, String words) throws Exception {
        Path recent = program.userDirectory().resolve("config/Preferences/org/guiju/desktop/library.properties");
        clipboard(words);
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        for (int turn = 0; System.nanoTime() < end; turn++) {
            if (Files.exists(recent) && Program.read(recent).contains("pollutant-discharge-permit-regulation")) {
                return;
            }
            if (turn % 6 == 0) {
                chord(KeyEvent.VK_CONTROL, KeyEvent.VK_K);
                robot.delay(700);
                chord(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
                chord(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
                key(KeyEvent.VK_ENTER);
            }
            robot.delay(2_500);
            if (turn == 0) {
                screenshot("search");
            }
            key(KeyEvent.VK_DOWN);
            key(KeyEvent.VK_DOWN);
            key(KeyEvent.VK_ENTER);
        }
        screenshot("search-failed");
        assertTrue(false, "the document was not opened, see the screenshot search-failed");
    }

    /** Copies with citation until article 33 is in the clipboard; before, if wished, goes there by its number. */
    private void awaitCitation(boolean goThere) throws Exception {
        clipboard("nothing yet");
        String copied = "";
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!copied.contains(CITATION) && System.nanoTime() < end) {
            if (goThere) {
                chord(KeyEvent.VK_CONTROL, KeyEvent.VK_G);
                robot.delay(500);
                key(KeyEvent.VK_3);
                key(KeyEvent.VK_3);
                key(KeyEvent.VK_ENTER);
                robot.delay(500);
            }
            chord(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_C);
            robot.delay(1_500);
            copied = clipboard();
        }
        screenshot("citation");
        assertTrue(copied.contains(CITATION), copied);
    }

    /** Goes to the next citation, whose card comes, and closes the card. */
    private void awaitCard() throws Exception {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            key(KeyEvent.VK_TAB);
            robot.delay(2_000);
            BufferedImage with = screenshot("hover-card");
            key(KeyEvent.VK_ESCAPE);
            robot.delay(1_000);
            if (differing(with, capture()) > CARD) {
                return;
            }
        }
        assertTrue(false, "no card came, see the screenshot hover-card");
    }

    /** Number of points that differ in the middle of the screen, where the reader is. */
    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = one.getWidth() / 4; x < one.getWidth() * 3 / 4; x++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    /** As another program does that shares the user directory: nobody tells the desktop. */
    private void putPackThatRepeals(Program program) throws IOException {
        Path pack = work.resolve("acme-effects");
        Files.createDirectories(pack.resolve("effects"));
        Files.writeString(pack.resolve("module.json"), """
                { "formatVersion": 1, "id": "acme-effects", "name": { "zh": "效力变动" }, "version": "1.0.0",
                  "engine": "[1.0,2.0)", "jurisdiction": "ORG:acme", "licence": "proprietary" }
                """);
        Files.writeString(pack.resolve("effects/2025.json"), """
                { "effects": [ { "id": "acme-effect", "type": "REPEALS", "target": "pollutant-discharge-permit-regulation",
                  "by": "试验用的决定", "date": "2025-01-01", "source": "试验", "recordedBy": "acme", "recordedOn": "2025-01-02" } ] }
                """);
        Path packs = Files.createDirectories(program.userDirectory().resolve("packs"));
        Files.move(pack, packs.resolve("acme-effects"));
    }

    /** The running desktop, which answers commands on its user directory, says so. */
    private void awaitRepealed(Program program) throws Exception {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        String shown = "";
        while (!shown.contains("试验用的决定") && System.nanoTime() < end) {
            shown = program.run("show", "pollutant-discharge-permit-regulation#art_33").out();
        }
        assertTrue(shown.contains("试验用的决定"), shown);
    }

    private static void clipboard(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }

    private static String clipboard() {
        try {
            return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            return ""; // held by the other program just now
        }
    }

    private BufferedImage capture() {
        return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
    }

    private void awaitMarked(boolean wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            if (marked(capture()) > 0 == wanted) {
                return;
            }
            if (wanted) {
                key(KeyEvent.VK_UP); // of the keys that opened the document some may have come late and scrolled
            }
            Thread.sleep(500);
        }
        screenshot("marked-failed");
        assertTrue(false, "the article is " + (wanted ? "not shown" : "still shown"));
    }

    /** Number of points in the colour with which the light theme marks what was searched for. */
    private static int marked(BufferedImage image) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == 0xfff2a8 ? 1 : 0;
            }
        }
        return count;
    }

    private void key(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private void chord(int modifier, int key) {
        robot.keyPress(modifier);
        key(key);
        robot.keyRelease(modifier);
    }

    private void chord(int modifier, int second, int key) {
        robot.keyPress(modifier);
        chord(second, key);
        robot.keyRelease(modifier);
    }

    private BufferedImage screenshot(String name) throws Exception {
        BufferedImage image = capture();
        Path folder = Files.createDirectories(Path.of(System.getProperty("guiju.screenshots")));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        return image;
    }
}
