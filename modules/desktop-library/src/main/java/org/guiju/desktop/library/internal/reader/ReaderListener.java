package org.guiju.desktop.library.internal.reader;

import org.guiju.desktop.library.internal.typeset.Mark;

/** Told by the page what its user does. Called on the event thread. */
public interface ReaderListener {

    /**
     * A link was followed.
     *
     * @param mark the link
     * @param elsewhere whether it is to be opened in another window
     */
    void followed(Mark mark, boolean elsewhere);

    /**
     * Another provision is in view or was chosen.
     *
     * @param eId the provision, or null for the head of the document
     */
    void provisionChanged(String eId);
}
