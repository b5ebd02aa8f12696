package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.FactWords;
import org.guiju.records.api.Kept;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;

/**
 * A subject with its facts.
 *
 * @param frame what stands around it
 * @param kept the subject
 * @param kind its kind, null if it is not known here
 * @param groups its calculators, each with those inputs that no calculator before it has
 * @param others facts that the form does not show: of other names or other periods
 * @param above subject that it belongs to, null if none
 * @param all subjects to which it could belong
 * @param parts subjects that belong to it
 * @param cases saved cases about it
 * @param history its latest changes, the newest first
 * @param faults what is wrong beside the fields
 * @param saved whether it was saved just now
 */
public record SubjectPage(
        Frame frame,
        Kept<Subject> kept,
        SubjectKind kind,
        List<Group> groups,
        List<Fact> others,
        Kept<Subject> above,
        List<Kept<Subject>> all,
        List<Kept<Subject>> parts,
        List<Kept<SavedCase>> cases,
        List<Change> history,
        List<String> faults,
        boolean saved) {

    /**
     * A calculator and what it asks for.
     *
     * @param page its form, filled with the facts
     * @param inputs inputs drawn here
     * @param href where it is calculated with the facts
     * @param known how many of its inputs are known
     */
    public record Group(CalculatorPage page, List<InputNode> inputs, String href, int known) {}

    /** Name of its kind. */
    public String kindName() {
        return kind == null ? kept.record().kind() : kind.name(frame.texts().locale());
    }

    /** A value in words. */
    public String words(Object value) {
        return FactWords.word(value);
    }
}
