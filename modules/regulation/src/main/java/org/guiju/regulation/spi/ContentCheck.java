package org.guiju.regulation.spi;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot.ContentFile;

/**
 * Checks content that only another module understands, such as models. Register with
 * {@code @ServiceProvider(service = ContentCheck.class)}; it is asked whenever a module of content is checked: by the build, by
 * {@code guiju modules check} and before a pack is installed.
 */
public interface ContentCheck {

    /**
     * Finds the faults of one module.
     *
     * @param content the module and what it may refer to
     * @param locale language of the faults
     * @return faults with file and line; empty if all is well
     * @throws IOException if a file cannot be read
     */
    List<Issue> check(Checked content, Locale locale) throws IOException;

    /** A module that is checked and what it may refer to. */
    interface Checked {

        /** Id of the module. */
        String module();

        /** Files of a kind of the module itself and of all others, each with its module. */
        List<ContentFile> files(String kind) throws IOException;

        /** Whether an address leads to a provision, or to a document if it names no provision. */
        boolean holds(Address address) throws IOException;
    }
}
