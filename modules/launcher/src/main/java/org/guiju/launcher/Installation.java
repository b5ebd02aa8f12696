package org.guiju.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the program is installed.
 *
 * @param root the folder with {@code bin}, {@code etc} and the clusters; absolute
 */
record Installation(Path root) {

    static Installation of(String property) throws LaunchFailure {
        Path root = property == null ? null : Path.of(property).toAbsolutePath().normalize();
        if (root == null || !Files.isDirectory(root.resolve("platform/lib"))) {
            throw LaunchFailure.failed(
                    "安装不完整：找不到 " + root + " 下的 platform。请重新安装。",
                    "The installation is not complete: no platform in " + root + ". Install it again.");
        }
        return new Installation(root);
    }

    Path platform() {
        return root.resolve("platform");
    }

    /** All clusters but the platform, joined as the platform wants them. */
    String clusters() throws LaunchFailure {
        try (Stream<Path> folders = Files.list(root)) {
            List<Path> clusters = folders
                    .filter(folder -> !folder.equals(platform()))
                    .filter(folder -> Files.isDirectory(folder.resolve("config")))
                    .sorted()
                    .toList();
            return clusters.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw LaunchFailure.failed(
                    "无法读取安装目录 " + root + "（" + e.getMessage() + "）。",
                    "Cannot read the installation in " + root + " (" + e.getMessage() + ").");
        }
    }
}
