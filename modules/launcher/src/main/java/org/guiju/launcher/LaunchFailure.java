package org.guiju.launcher;

/** The process cannot start. The message is for the user, in both languages. */
final class LaunchFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Failed: something outside the command is missing or refuses. */
    static final int FAILED = 1;
    /** Wrong use: the command line itself is not right. */
    static final int USAGE = 2;

    private final int status;

    private LaunchFailure(int status, String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
        this.status = status;
    }

    static LaunchFailure failed(String chinese, String english) {
        return new LaunchFailure(FAILED, chinese, english);
    }

    static LaunchFailure usage(String chinese, String english) {
        return new LaunchFailure(USAGE, chinese, english);
    }

    int status() {
        return status;
    }
}
