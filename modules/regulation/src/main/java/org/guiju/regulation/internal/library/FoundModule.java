package org.guiju.regulation.internal.library;

import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.internal.pack.ModuleManifest;

/**
 * A module that was found, sound or not.
 *
 * @param id id
 * @param pack whether it is a pack
 * @param origin where it lies
 * @param content its content, null if it was refused
 * @param open whether it is open; a refused one is not
 * @param issues faults for which it was refused, or remarks
 */
record FoundModule(String id, boolean pack, String origin, ModuleContent content, boolean open, List<Issue> issues) {

    FoundModule {
        issues = List.copyOf(issues);
        if (content == null && open) {
            throw new IllegalArgumentException("a refused module cannot be open");
        }
    }

    static FoundModule refused(String id, boolean pack, String origin, List<Issue> issues) {
        return new FoundModule(id, pack, origin, null, false, issues);
    }

    FoundModule withOpen(boolean wanted) {
        return new FoundModule(id, pack, origin, content, wanted && content != null, issues);
    }

    boolean sound() {
        return content != null;
    }

    ContentModule describe(String fingerprint) {
        if (content == null) {
            return new ContentModule(id, Map.of("zh", id), Map.of(), "", "CN", false, pack, origin, "", issues);
        }
        ModuleManifest m = content.manifest();
        return new ContentModule(
                id, m.names(), m.descriptions(), m.version(), m.jurisdiction(), open, pack, origin, fingerprint, issues);
    }

    ContentModule describe() {
        return describe(content == null ? "" : content.fingerprint());
    }
}
