package org.guiju.fonts.api;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A TrueType file that comes with the program.
 *
 * @param path of the file; it can be read, embedded into a PDF and served to a browser
 * @param family as the file names itself, such as {@code Noto Sans SC}
 * @param weight as in CSS: 400 is regular, 700 is bold
 */
public record FontFile(Path path, String family, int weight) {

    /** Checks that nothing is missing. */
    public FontFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(family, "family");
    }
}
