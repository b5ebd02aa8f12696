package org.guiju.importing.internal.text;

/** What is known about a line from a catalogue or a correction, against which its looks do not count. */
public enum Mark {
    /** A paragraph begins with it. */
    START,
    /** It continues the paragraph before. */
    JOIN,
    /** It is no heading and begins no numbered provision. */
    PLAIN,
    /** It stands behind the box or list before it. */
    BOX_END,
    /** It belongs to a signature. */
    SIGNATURE,
    /** It belongs to the document as a whole, behind its last provision. */
    CLOSING
}
