package org.guiju.console.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells whoever started this process that it is ready for use, if that was asked for. */
public final class Readiness {
    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    private Readiness() {
    }

    /**
     * Says that the window is open, or that the server is listening. Writes the file named by the
     * system property {@code guiju.ready}; does nothing where there is none.
     *
     * @param text content of the file, such as the address of the page
     */
    public static void announce(String text) {
        String file = System.getProperty("guiju.ready");
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), text);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot write " + file, e);
        }
    }
}
