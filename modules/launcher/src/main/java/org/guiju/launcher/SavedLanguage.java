package org.guiju.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The language that the user chose in the options of the desktop, read before the platform and its preferences are there. */
final class SavedLanguage {
    /** The file in which the platform keeps the preferences of the desktop shell. */
    private static final String FILE = "config/Preferences/org/guiju/desktop/shell.properties";
    private static final String KEY = "language";

    private SavedLanguage() {
    }

    /** @return name of the locale as it was saved; empty where none was, or where the file cannot be read */
    static Optional<String> in(Path userDirectory) {
        Path file = userDirectory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // the program starts in the usual language
        }
        return Optional.ofNullable(kept.getProperty(KEY)).filter(name -> !name.isEmpty());
    }
}
