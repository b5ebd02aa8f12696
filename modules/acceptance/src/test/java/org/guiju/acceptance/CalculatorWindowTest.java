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
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calculator window with keys only: choose, fill in, copy the result, undo, a second scenario. */
class CalculatorWindowTest {

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
    void aFineIsWorkedOutUndoneAndComparedWithAnotherScenario() throws Exception {
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
            open("work-accident-unit-fine", "事故发生单位罚款");
            type("1");
            press(KeyEvent.VK_TAB);
            type("0");
            press(KeyEvent.VK_TAB);
            type("4200000");
            String first = copied(t -> t.contains("一般事故"));
            assertTrue(first.contains("500,000") && first.contains("700,000"), first);
            assertTrue(first.contains("生产安全事故罚款处罚规定"), "the provisions are copied too: " + first);
            screenshot("calculator-result");

            type("10000000");
            copied(t -> t.contains("较大事故"));
            chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            assertEquals(first, copied(t -> t.contains("一般事故")), "undone, it is what it was");

            chord(KeyEvent.VK_CONTROL, KeyEvent.VK_D);
            robot.delay(1_500);
            type("3");
            copied(t -> t.contains("较大事故"));
            robot.delay(1_500); // lets the comparison be painted for the picture
            screenshot("calculator-scenarios");
            robot.keyPress(KeyEvent.VK_ALT);
            press(KeyEvent.VK_1);
            robot.keyRelease(KeyEvent.VK_ALT);
            assertEquals(first, copied(t -> t.contains("一般事故")), "the first scenario is as it was");

            assertTrue(desktop.isAlive());
            assertFalse(Program.read(program.userDirectory().resolve("var/log/messages.log")).contains("SEVERE"));
        } finally {
            Program.end(desktop);
        }
    }

    private void open(String id, String title) throws Exception {
        robot.keyPress(KeyEvent.VK_SHIFT);
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        robot.keyRelease(KeyEvent.VK_SHIFT);
        robot.delay(3_000);
        type(id);
        press(KeyEvent.VK_ENTER);
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end && !copy().startsWith(title)) {
            robot.delay(1_000);
        }
    }

    /** Puts small letters, figures and hyphens in the place of what a field holds; by keys, as the clipboard is shared. */
    private void type(String words) {
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        for (char c : words.toCharArray()) {
            press(KeyEvent.getExtendedKeyCodeForChar(c));
        }
        robot.delay(300);
    }

    /** The result with its provisions as it is copied, as soon as it is of the kind wanted. */
    private String copied(Predicate<String> wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        String text = "";
        while (System.nanoTime() < end) {
            text = copy();
            if (wanted.test(text)) {
                return text;
            }
            robot.delay(700);
        }
        screenshot("calculator-failed");
        throw new AssertionError("not what is wanted, see the screenshot calculator-failed: " + text);
    }

    private String copy() throws Exception {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection("-"), null);
        robot.keyPress(KeyEvent.VK_ALT);
        chord(KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        robot.keyRelease(KeyEvent.VK_ALT);
        robot.delay(700);
        return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private void chord(int modifier, int key) {
        robot.keyPress(modifier);
        press(key);
        robot.keyRelease(modifier);
    }

    private void screenshot(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("guiju.screenshots")));
        ImageIO.write(robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize())), "png",
                folder.resolve(name + ".png").toFile());
    }
}
