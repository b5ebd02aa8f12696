package org.guiju.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.guiju.acceptance.Program.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopTest {
    @TempDir
    Path work;

    @BeforeEach
    void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: .ci/run brings one");
    }

    @Test
    void theWindowOpensAndASecondStartShowsIt() throws Exception {
        Program program = new Program(work);
        Path ready = work.resolve("ready");
        Path log = work.resolve("desktop.txt");
        Process desktop = program.start(log, "-J-Dguiju.ready=" + ready);
        try {
            Program.await(ready, desktop, log);
            Thread.sleep(2_000); // lets the window paint; nothing depends on how long that takes
            BufferedImage screen = screenshot("desktop");
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < screen.getWidth(); x += 3) {
                for (int y = 0; y < screen.getHeight(); y += 3) {
                    colours.add(screen.getRGB(x, y));
                }
            }
            assertTrue(colours.size() > 10, "the screen is empty");

            Outcome second = program.run();
            assertEquals(0, second.status(), second.toString());
            assertTrue(desktop.isAlive());
            assertFalse(Program.read(program.userDirectory().resolve("var/log/messages.log"))
                    .contains("SEVERE"));
        } finally {
            Program.end(desktop);
        }
    }

    private static BufferedImage screenshot(String name) throws Exception {
        Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        BufferedImage image = new Robot().createScreenCapture(all);
        Path folder = Files.createDirectories(Path.of(System.getProperty("guiju.screenshots")));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        return image;
    }
}
