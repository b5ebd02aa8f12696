package org.guiju.regulation.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guiju.regulation.internal.pack.ClassPathContent;

/** A folder of content, wherever it lies: inside a module's jar, in a directory, in an archive. Safe for many threads. */
public interface ContentSource {

    /**
     * Content in a resource folder beside a class; does no I/O before something is opened.
     *
     * @param anchor class of the module that holds the folder
     * @param folder absolute resource folder without slashes at its ends, such as {@code org/guiju/domains/carbon/content}
     */
    static ContentSource onClassPath(Class<?> anchor, String folder) {
        return new ClassPathContent(anchor, folder);
    }

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

    /**
     * Changes whenever a file does; made without reading the files where that is possible.
     *
     * @throws IOException if the content cannot be read
     */
    String fingerprint() throws IOException;
}
