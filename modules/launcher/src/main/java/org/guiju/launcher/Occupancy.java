package org.guiju.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two processes out of one user directory. The lock is held until the process ends, however
 * it ends, for the system takes it back.
 */
final class Occupancy {
    /** More commands at once than this is a runaway script. */
    private static final int MOST_CONSOLES = 64;

    // never closed, and reachable as long as the class is: the lock lives as long as the process
    @SuppressWarnings("unused")
    private static FileLock held;

    private Occupancy() {
    }

    /** The directories that this process may use, prepared and locked. */
    static Directories occupy(Directories wanted, Role role) throws LaunchFailure {
        if (role == Role.DESKTOP) {
            // the platform has a lock of its own, and shows the running window to whom starts it twice
            wanted.prepare();
            return wanted;
        }
        int most = role == Role.CONSOLE ? MOST_CONSOLES : 1;
        for (int number = 1; number <= most; number++) {
            Directories candidate = wanted.numbered(number);
            candidate.prepare();
            if (lock(candidate.user().resolve("guiju.lock"))) {
                return candidate;
            }
        }
        if (role == Role.SERVER) {
            throw LaunchFailure.failed(
                    "已有一个规矩服务在使用目录 " + wanted.user() + "。要再开一个，请用 --userdir 指定另一个目录。",
                    "A Guiju server is already using " + wanted.user()
                            + ". To run another, give it a directory of its own with --userdir.");
        }
        throw LaunchFailure.failed(
                "同时运行的规矩命令太多（" + MOST_CONSOLES + " 个）。",
                "Too many Guiju commands are running at once (" + MOST_CONSOLES + ").");
    }

    private static boolean lock(Path file) throws LaunchFailure {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return false;
            }
            held = lock;
            return true;
        } catch (IOException e) {
            throw LaunchFailure.failed(
                    "无法锁定 " + file + "（" + e.getMessage() + "）。请用 --userdir 指定一个本机磁盘上的目录。",
                    "Cannot lock " + file + " (" + e.getMessage()
                            + "). Choose a directory on a local disk with --userdir.");
        }
    }
}
