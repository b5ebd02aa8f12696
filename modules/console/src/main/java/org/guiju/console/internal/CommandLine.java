package org.guiju.console.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The command line as the launcher hands it over.
 *
 * @param process names the process that was started for it; another one may be running it
 * @param words the command and its arguments; empty: open the desktop
 */
record CommandLine(String process, List<String> words) {

    CommandLine {
        words = List.copyOf(words);
    }

    /**
     * Reads what the launcher wrote: words, each ended by NUL, in URL-safe Base64.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static CommandLine decode(String payload) {
        String text = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        if (!text.endsWith("\0")) {
            throw new IllegalArgumentException("not from the launcher");
        }
        List<String> parts = Arrays.asList(text.substring(0, text.length() - 1).split("\0", -1));
        return new CommandLine(parts.get(0), parts.subList(1, parts.size()));
    }

    /** Whether this process was started for it, and so ends with it. */
    boolean isOwn() {
        return process.equals(System.getProperty("guiju.process"));
    }
}
