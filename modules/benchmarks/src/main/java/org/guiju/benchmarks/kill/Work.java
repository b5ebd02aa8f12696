package org.guiju.benchmarks.kill;

import java.util.Locale;

/** What is being changed when a process is killed. */
enum Work {
    /** Subjects of the register. */
    SUBJECTS(30, 20),
    /** Saved cases. */
    CASES(30, 20),
    /** Recorded effects. */
    EFFECTS(8, 40),
    /** A pack that is installed, replaced and uninstalled. */
    PACKS(3, 300),
    /** The search index: of a pack that changes, or of everything. */
    INDEX(1, 2_500);

    private final int most;
    private final int millis;

    Work(int most, int millis) {
        this.most = most;
        this.millis = millis;
    }

    /** Most changes to wait for before the kill. */
    int most() {
        return most;
    }

    /** Longest time to wait after them, about that of two changes. */
    int millis() {
        return millis;
    }

    /** As it stands in what the victim says. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
