package org.guiju.regulation.api.library;

import java.util.List;
import org.guiju.regulation.api.Issue;

/**
 * A module of content and its state.
 *
 * @param id id, such as {@code emissions}
 * @param name name in the language of the interface
 * @param version version of the content
 * @param jurisdiction jurisdiction of what it holds, {@code CN} or below
 * @param open whether its content is in the library
 * @param origin where it comes from: a bundled module, or the folder or archive of a pack
 * @param fingerprint changes whenever its content changes; the search index is keyed by it
 * @param issues why it could not be opened, empty if all is well
 */
public record ContentModule(
        String id,
        String name,
        String version,
        String jurisdiction,
        boolean open,
        String origin,
        String fingerprint,
        List<Issue> issues) {

    /** Copies the list. */
    public ContentModule {
        issues = issues == null ? List.of() : List.copyOf(issues);
    }
}
