package org.guiju.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The two directories of a process, where a user of the system expects them.
 *
 * @param user settings, data and logs; absolute
 * @param cache what can be built again; absolute, not the same as {@code user}
 */
record Directories(Path user, Path cache) {

    /** What the platform writes before anything of ours runs; without this room it would only print traces. */
    private static final int ROOM_FOR_USER = 192 << 10;
    private static final int ROOM_FOR_CACHE = 2 << 20;

    /**
     * The directories of an invocation, not yet created.
     *
     * @param environment variables of the process
     * @param osName as in the system property {@code os.name}
     * @param home of the user
     */
    static Directories of(Invocation invocation, Map<String, String> environment, String osName, Path home)
            throws LaunchFailure {
        Role role = invocation.role();
        String os = osName.toLowerCase(Locale.ROOT);
        Path user;
        Path cache;
        if (os.startsWith("windows")) {
            user = base(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Guiju");
            cache = base(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve("Guiju/Cache");
        } else if (os.startsWith("mac")) {
            user = home.resolve("Library/Application Support/Guiju");
            cache = home.resolve("Library/Caches/Guiju");
        } else {
            user = base(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("guiju");
            cache = base(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("guiju");
        }
        user = user.resolve(role.directory());
        cache = cache.resolve(role.directory());
        if (invocation.userDirectory() != null) {
            user = path(invocation.userDirectory());
            // a moved user directory must not share the cache of the usual one
            cache = user.resolve("var/cache");
        }
        if (invocation.cacheDirectory() != null) {
            cache = path(invocation.cacheDirectory());
        }
        user = user.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        if (user.equals(cache)) {
            throw LaunchFailure.usage(
                    "用户目录与缓存目录不能相同：" + user,
                    "The user directory and the cache directory must differ: " + user);
        }
        return new Directories(user, cache);
    }

    /** The pair with this number beside it, for a further process of the same role; 1 is this one. */
    Directories numbered(int number) {
        return number == 1 ? this : new Directories(beside(user, number), beside(cache, number));
    }

    /** Creates both and makes sure that they can be written to and have the room to start. */
    void prepare() throws LaunchFailure {
        writable(user, ROOM_FOR_USER, "用户目录", "user directory", "--userdir");
        writable(cache, ROOM_FOR_CACHE, "缓存目录", "cache directory", "--cachedir");
    }

    private static void writable(Path directory, int room, String chinese, String english, String option) throws LaunchFailure {
        try {
            Files.createDirectories(directory);
            Path probe = Files.createTempFile(directory, "write", ".test");
            try {
                Files.write(probe, new byte[room]); // an empty file is made on a full disk too
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException | SecurityException e) {
            throw LaunchFailure.failed(
                    chinese + "无法写入：" + directory + "（" + reason(e) + "）。请检查权限和磁盘空间，或用 "
                            + option + " 目录 换一个位置。",
                    "Cannot write to the " + english + " " + directory + " (" + reason(e)
                            + "). Check its permissions and the disk, or choose another with " + option + " DIRECTORY.");
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private static Path beside(Path directory, int number) {
        return directory.resolveSibling(directory.getFileName() + "-" + number);
    }

    private static Path base(String variable, Path otherwise) {
        if (variable == null || variable.isEmpty()) {
            return otherwise;
        }
        try {
            Path path = Path.of(variable);
            // the XDG rules say that a relative one is to be ignored
            return path.isAbsolute() ? path : otherwise;
        } catch (InvalidPathException e) {
            return otherwise;
        }
    }

    private static Path path(String typed) throws LaunchFailure {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw LaunchFailure.usage("不是有效的路径：" + typed, "Not a valid path: " + typed);
        }
    }
}
