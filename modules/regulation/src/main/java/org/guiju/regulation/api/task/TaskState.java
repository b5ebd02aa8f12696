package org.guiju.regulation.api.task;

/** Where a task stands. It goes forward only: waiting, running, then one of the ends. */
public enum TaskState {
    /** Its turn has not come. */
    WAITING,
    /** It works. */
    RUNNING,
    /** It came to its end and has a result. */
    DONE,
    /** It ended with a failure. */
    FAILED,
    /** It was cancelled before its end and has stopped. */
    CANCELLED;

    /** Whether nothing more will come. */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
