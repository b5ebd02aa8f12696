package org.guiju.launcher;

/** What this process is for. Each role has directories of its own, so that none disturbs another. */
enum Role {
    /** The workbench with its windows; runs once for a user directory. */
    DESKTOP("desktop"),
    /** REST and web pages, without windows; runs once for a user directory. */
    SERVER("server"),
    /** One command, then the end; several may run at once. */
    CONSOLE("console");

    private final String directory;

    Role(String directory) {
        this.directory = directory;
    }

    /** Last part of the directories of this role. */
    String directory() {
        return directory;
    }

    boolean headless() {
        return this != DESKTOP;
    }

    /** The role that a command asks for; {@code null} is no command. */
    static Role of(String command) {
        if (command == null) {
            return DESKTOP;
        }
        return command.equals("serve") ? SERVER : CONSOLE;
    }
}
