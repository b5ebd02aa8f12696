package org.guiju.regulation.api.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.regulation.api.Issue;

/**
 * A module of content and its state.
 *
 * @param id id, such as {@code emissions}
 * @param names name by language, {@code zh} always among them
 * @param descriptions one sentence by language, may be empty
 * @param version version of the content
 * @param jurisdiction jurisdiction of what it holds, {@code CN} or below
 * @param open whether its content is in the library
 * @param pack whether it is a pack in the user's folder; otherwise it is a module of the application
 * @param origin where it comes from: a class path, or the folder or archive of a pack
 * @param fingerprint changes whenever its content changes, including what it lists of closed modules; the search index is
 *     keyed by it
 * @param issues why it could not be opened, empty if all is well
 */
public record ContentModule(
        String id,
        Map<String, String> names,
        Map<String, String> descriptions,
        String version,
        String jurisdiction,
        boolean open,
        boolean pack,
        String origin,
        String fingerprint,
        List<Issue> issues) {

    /** Copies the collections. */
    public ContentModule {
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
        issues = issues == null ? List.of() : List.copyOf(issues);
    }

    /** Name in a language; where it has none, in Chinese. */
    public String name(Locale locale) {
        String name = names.get(locale.getLanguage());
        return name != null ? name : names.getOrDefault("zh", id);
    }

    /** Name in the language of the interface. */
    public String name() {
        return name(Locale.getDefault());
    }

    /** Whether it was refused because of faults. */
    public boolean refused() {
        return !issues.isEmpty() && issues.stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
    }
}
