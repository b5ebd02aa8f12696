package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The windows as somebody uses them with keys only: search, open an article, close its domain and open it again. */
class WorkbenchTest {

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

            assertEquals(0, program.run("modules", "close", "emissions").status());
            awaitMarked(false);
            screenshot("domain-closed");

            assertEquals(0, program.run("modules", "open", "emissions").status());
            Thread.sleep(3_000);
            screenshot("domain-opened");
            assertTrue(desktop.isAlive());
            assertFalse(Program.read(program.userDirectory().resolve("var/log/messages.log")).contains("SEVERE"));
        } finally {
            Program.end(desktop);
        }
    }

    /** Searches from the toolbar and opens the first result, again until the reader has shown the document. */
    private void search(Program program, String words) throws Exception {
        Path recent = program.userDirectory().resolve("config/Preferences/org/guiju/desktop/library.properties");
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(words), null);
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

    private void awaitMarked(boolean wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            BufferedImage now = robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
            if (marked(now) > 0 == wanted) {
                return;
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

    private void screenshot(String name) throws Exception {
        BufferedImage image = robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
        Path folder = Files.createDirectories(Path.of(System.getProperty("guiju.screenshots")));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
