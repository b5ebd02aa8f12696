package org.guiju.server.internal.page;

import java.util.List;
import java.util.Map;
import org.guiju.regulation.api.validity.Effect;

/**
 * What the organisation recorded about documents, and a form for more.
 *
 * @param frame what stands around it
 * @param entries what is recorded, newest first
 * @param values what stands in the form, by name of field
 * @param fault why it was not recorded, null if nothing is wrong
 */
public record EffectPage(Frame frame, List<Entry> entries, Map<String, String> values, String fault) {

    /**
     * A recorded effect.
     *
     * @param effect the effect
     * @param target how its target is cited
     * @param href where the target is read, null if it is not held
     * @param decision where the decision is read, null if it is not held
     */
    public record Entry(Effect effect, String target, String href, String decision) {}

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether a kind of effect is chosen. */
    public boolean isChosen(Effect.Type type) {
        return value("type").equals(type.name());
    }
}
