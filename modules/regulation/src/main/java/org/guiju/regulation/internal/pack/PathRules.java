package org.guiju.regulation.internal.pack;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which names of files are accepted, ignored or refused; collects the accepted ones. */
final class PathRules {

    private final ContentLimits limits;
    private final Map<String, String> seen = new TreeMap<>();
    private long total;

    PathRules(ContentLimits limits) {
        this.limits = limits;
    }

    /** Whether it is litter of an operating system or an editor: hidden files, thumbnails, backups. */
    static boolean ignored(String path) {
        for (String name : path.split("/")) {
            if (name.startsWith(".") && !name.equals("..") && !name.equals(".")
                    || name.endsWith(".bak") || name.endsWith("~")
                    || name.equals("__MACOSX") || name.equalsIgnoreCase("Thumbs.db") || name.equalsIgnoreCase("desktop.ini")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Accepts a file.
     *
     * @throws RefusedContentException if its name leads elsewhere or stands there twice, or if it is too large
     */
    void accept(String path, long bytes) throws RefusedContentException {
        checkName(path);
        String twin = seen.put(path.toLowerCase(Locale.ROOT), path);
        if (twin != null) {
            throw new RefusedContentException(path, "refused.duplicate", twin);
        }
        if (seen.size() > limits.files()) {
            throw new RefusedContentException(path, "refused.tooMany", limits.files());
        }
        if (bytes > limits.fileBytes()) {
            throw new RefusedContentException(path, "refused.tooLarge", limits.fileBytes() >> 20);
        }
        total += Math.max(bytes, 0);
        if (total > limits.totalBytes()) {
            throw new RefusedContentException(path, "refused.totalTooLarge", limits.totalBytes() >> 20);
        }
    }

    static void checkName(String path) throws RefusedContentException {
        boolean bad = path.isEmpty() || path.length() > 300 || path.startsWith("/") || path.endsWith("/")
                || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0
                || path.codePoints().anyMatch(c -> Character.isISOControl(c) || c == '\ufffd');
        for (String name : path.split("/", -1)) {
            bad |= name.isEmpty() || name.equals(".") || name.equals("..");
        }
        if (bad) {
            throw new RefusedContentException(path.replaceAll("\\p{Cntrl}", "?"), "refused.name");
        }
    }
}
