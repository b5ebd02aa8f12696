package org.guiju.launcher;

import java.util.List;

/**
 * A command line, split into what concerns the process and what concerns the command.
 *
 * @param userDirectory where the user's settings and data go, as typed; {@code null}: the usual place
 * @param cacheDirectory where caches go, as typed; {@code null}: the usual place
 * @param lookAndFeel class name of a Swing look and feel; {@code null}: the one chosen in the options
 * @param arguments the command and all that follows it, untouched; empty opens the desktop
 */
record Invocation(String userDirectory, String cacheDirectory, String lookAndFeel, List<String> arguments) {

    Invocation {
        arguments = List.copyOf(arguments);
    }

    Role role() {
        return Role.of(arguments.isEmpty() ? null : arguments.get(0));
    }

    /**
     * Reads the options before the command. The start script has read the same ones before, for it
     * must know the cache directory and the role to start the virtual machine.
     */
    static Invocation parse(List<String> words) throws LaunchFailure {
        String user = null;
        String cache = null;
        String laf = null;
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at);
            switch (word) {
                case "--userdir" -> user = value(words, at++);
                case "--cachedir" -> cache = value(words, at++);
                case "--laf" -> laf = value(words, at++);
                // answered by the scripts already
                case "--jdkhome", "--locale" -> value(words, at++);
                case "--help", "-h", "-?" -> {
                    return new Invocation(user, cache, laf, List.of("help"));
                }
                case "--version" -> {
                    return new Invocation(user, cache, laf, List.of("version"));
                }
                default -> {
                    if (!word.startsWith("-J")) {
                        throw LaunchFailure.usage(
                                "没有这个选项：" + word + "。用 guiju --help 查看用法。",
                                "No such option: " + word + ". See guiju --help.");
                    }
                }
            }
            at++;
        }
        return new Invocation(user, cache, laf, words.subList(at, words.size()));
    }

    private static String value(List<String> words, int at) throws LaunchFailure {
        if (at + 1 >= words.size() || words.get(at + 1).isEmpty()) {
            throw LaunchFailure.usage(
                    "选项 " + words.get(at) + " 后面缺少值。",
                    "Option " + words.get(at) + " needs a value.");
        }
        return words.get(at + 1);
    }
}
