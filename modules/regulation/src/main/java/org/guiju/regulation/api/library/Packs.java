package org.guiju.regulation.api.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.LegalDocument;

/**
 * Packs of content in the user directory. A pack is a folder or zip archive with a {@code module.json}; one with a fault is
 * refused whole and harms nothing that is there. Found with {@code Lookup.getDefault().lookup(Packs.class)}. All methods read
 * and write files: not for the event thread.
 */
public interface Packs {

    /**
     * Checks a pack, changing nothing.
     *
     * @param pack folder or zip archive
     * @param locale language of the faults
     * @return every fault with file and line, and remarks; it can be installed if none is an error
     */
    List<Issue> check(Path pack, Locale locale);

    /**
     * Checks all modules of the library, bundled ones too, against each other.
     *
     * @param locale language of the faults
     * @return faults and remarks by id of the module, in order of the ids; a sound module has an empty list
     */
    Map<String, List<Issue>> checkAll(Locale locale);

    /**
     * Copies a pack into the user directory and opens it. One of the same id is replaced, and kept aside.
     *
     * @param pack folder or zip archive; it is not changed
     * @param locale language of the faults
     * @throws PackRefusedException if it has faults, or the id of a bundled module
     * @throws IOException if it cannot be copied; what was installed before is still there then
     */
    ContentModule install(Path pack, Locale locale) throws IOException;

    /**
     * Takes a pack out of the library and keeps it aside in the user directory.
     *
     * @throws IllegalArgumentException if there is no such pack
     * @throws IOException if it cannot be moved
     */
    void uninstall(String id) throws IOException;

    /**
     * Keeps a document in the organisation's own pack, in place of the one of the same work and date there.
     *
     * @throws IllegalArgumentException if another module holds that work and date
     * @throws IOException if it cannot be written; nothing is changed then
     */
    void store(LegalDocument document) throws IOException;

    /**
     * Completes a folder that is being written: the summary of its documents, the sums of its files.
     *
     * @throws IOException if something in it cannot be read or written
     */
    void seal(Path folder) throws IOException;
}
