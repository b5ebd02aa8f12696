package org.guiju.regulation.api.library;

import java.io.IOException;
import java.util.List;
import org.guiju.regulation.api.validity.Effect;

/**
 * Keeps what an organisation records itself about documents: repealed, amended, replaced, prolonged, in force. It lies in a
 * pack of its own, {@code local}, in the user directory; each change is on disk when the method returns and is followed by a
 * new snapshot. Found with {@code Lookup.getDefault().lookup(EffectRecorder.class)}. Not for the event thread.
 */
public interface EffectRecorder {

    /** Effects recorded here, in the order in which they were recorded; those of packs are in the snapshot. */
    List<Effect> recorded();

    /** An id that is not taken yet. */
    String newId();

    /**
     * Records an effect, in place of the one with the same id if there is one.
     *
     * @throws org.guiju.regulation.api.validity.EffectRefusedException if it names a document, provision or decision that is
     *     not held
     * @throws IOException if it cannot be written; nothing is changed then
     */
    void record(Effect effect) throws IOException;

    /**
     * Takes an effect back.
     *
     * @return whether it was there
     * @throws IOException if it cannot be written; nothing is changed then
     */
    boolean remove(String id) throws IOException;
}
