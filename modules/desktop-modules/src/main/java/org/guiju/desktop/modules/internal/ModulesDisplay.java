package org.guiju.desktop.modules.internal;

import java.util.List;
import org.guiju.regulation.api.Issue;

/** What the presenter asks of the window. Called on the event thread. */
interface ModulesDisplay {

    /** The modules there are. */
    void showModules(List<ModuleRow> rows);

    /** Something takes its time; null when it is over. */
    void showBusy(String what);

    /** A check or an installation ended. */
    void showOutcome(String sentence, List<Issue> issues);
}
