package org.guiju.desktop.records.internal;

import java.util.List;
import org.guiju.records.api.Kept;
import org.guiju.records.api.Subject;

/** What the presenters ask of the window. Called on the event thread. */
interface RegisterDisplay {

    /** All subjects as they are now. */
    void showOverview(Overview overview);

    /** The register cannot be opened; asking again may help. */
    void showUnavailable(String place, String reason);

    /**
     * A subject.
     *
     * @param saved whether it was written just now, so that what was typed is done with
     */
    void showSubject(SubjectView view, boolean saved);

    /** A subject that was in view is no longer there. */
    void showGone(String subject);

    /** What is wrong with what was typed; {@code changed} whether there is anything to save. */
    void showFaults(String subject, Faults faults, boolean changed);

    /**
     * Another has changed the subject of a draft since it was read; nothing was written.
     *
     * @param theirs the subject now, null if it was removed
     */
    void showConflict(Draft mine, Kept<Subject> theirs);

    /** A new subject was refused. */
    void showRefusedDraft(Faults faults);

    /** What can be taken back and done again; null for nothing. */
    void showSteps(String undo, String redo);

    /** Something took place. */
    void tell(String sentence);

    /** Something was refused for several reasons. */
    void tell(String sentence, List<String> reasons);

    /** Something takes its time; null when it is over. */
    void showBusy(String what);
}
