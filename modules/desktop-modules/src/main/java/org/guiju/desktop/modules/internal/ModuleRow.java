package org.guiju.desktop.modules.internal;

import java.util.List;
import org.guiju.regulation.api.Issue;

/**
 * A module as the window shows it.
 *
 * @param id id
 * @param name name in the language of the interface
 * @param description one sentence, may be empty
 * @param version version of its content
 * @param documents number of documents that it stores, covering notices aside, -1 while it is closed
 * @param open whether it is open
 * @param pack whether it can be uninstalled
 * @param refused whether it has faults and cannot be opened
 * @param jurisdiction where it applies
 * @param origin where it lies
 * @param issues faults and remarks
 */
record ModuleRow(
        String id,
        String name,
        String description,
        String version,
        long documents,
        boolean open,
        boolean pack,
        boolean refused,
        String jurisdiction,
        String origin,
        List<Issue> issues) {

    ModuleRow {
        issues = List.copyOf(issues);
    }
}
