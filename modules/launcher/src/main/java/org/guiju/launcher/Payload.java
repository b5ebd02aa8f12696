package org.guiju.launcher;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Puts a command line into one word. The platform looks for its own options in every argument, also
 * behind {@code --}, and would take {@code --help} or {@code --nogui} out of a command of ours.
 * The console module has the other half.
 */
final class Payload {
    private Payload() {
    }

    /**
     * The words, each ended by NUL (which no argument can contain), as URL-safe Base64.
     *
     * @param process names the process that was started for them
     */
    static String encode(String process, List<String> arguments) {
        StringBuilder text = new StringBuilder(process).append('\0');
        for (String argument : arguments) {
            text.append(argument).append('\0');
        }
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
