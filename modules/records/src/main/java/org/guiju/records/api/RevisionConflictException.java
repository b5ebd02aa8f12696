package org.guiju.records.api;

/** A record was changed by somebody else since it was read, or is already there. Nothing was written. */
public final class RevisionConflictException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String record;
    private final long revision;

    /** Of a record that has this revision now, 0 if there is none. */
    public RevisionConflictException(String record, long revision) {
        super(record + " @ " + revision);
        this.record = record;
        this.revision = revision;
    }

    /** Id of the record. */
    public String record() {
        return record;
    }

    /** Its revision now, 0 if there is none. */
    public long revision() {
        return revision;
    }
}
