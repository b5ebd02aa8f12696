package org.guiju.regulation.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A folder of content, wherever it lies: inside a module's jar, in a directory, in an archive. Safe for many threads. */
public interface ContentSource {

    /** Where it lies, for messages. */
    String location();

    /**
     * Paths of all files, relative, separated by {@code /}, sorted. {@code module.json} is among them.
     *
     * @throws IOException if the content cannot be read
     */
    List<String> files() throws IOException;

    /**
     * Opens a file.
     *
     * @param path one of {@link #files()}
     * @throws java.io.FileNotFoundException if there is no such file
     * @throws IOException if it cannot be read
     */
    InputStream open(String path) throws IOException;
}
