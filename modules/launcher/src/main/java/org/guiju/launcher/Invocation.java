package org.guiju.launcher;

import java.util.List;
import java.util.Locale;

/**
 * A command line, split into what concerns the process and what concerns the command.
 *
 * @param userDirectory where the user's settings and data go, as typed; {@code null}: the usual place
 * @param cacheDirectory where caches go, as typed; {@code null}: the usual place
 * @param locale language of the program; {@code null} where none was named
 * @param lookAndFeel class name of a Swing look and feel; {@code null}: the one chosen in the options
 * @param arguments the command and all that follows it, untouched; empty opens the desktop
 */
record Invocation(
        String userDirectory, String cacheDirectory, Locale locale, String lookAndFeel, List<String> arguments) {

    Invocation {
        arguments = List.copyOf(arguments);
    }

    Role role() {
        return Role.of(arguments.isEmpty() ? null : arguments.get(0));
    }

    /**
     * Reads the options before the command. The start script has read the same ones before, for it
     * must know the cache directory and the role to start the virtual machine.
     *
     * @param defaultLocale the language where no option names one; may be {@code null} or empty
     */
    static Invocation parse(List<String> words, String defaultLocale) throws LaunchFailure {
        String user = null;
        String cache = null;
        Locale locale = defaultLocale == null || defaultLocale.isEmpty()
                ? null : locale(defaultLocale);
        String laf = null;
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at);
            switch (word) {
                case "--userdir" -> user = value(words, at++);
                case "--cachedir" -> cache = value(words, at++);
                case "--laf" -> laf = value(words, at++);
                case "--locale" -> locale = locale(value(words, at++));
                // answered by the script already
                case "--jdkhome" -> value(words, at++);
                case "--help", "-h", "-?" -> {
                    return new Invocation(user, cache, locale, laf, List.of("help"));
                }
                case "--version" -> {
                    return new Invocation(user, cache, locale, laf, List.of("version"));
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
        return new Invocation(user, cache, locale, laf, words.subList(at, words.size()));
    }

    /**
     * The language to start with.
     *
     * @param saved the one chosen in the options, {@code null} where none was; one that is not known counts as none
     * @return what the command line names, else what was saved, else Chinese
     */
    Locale localeOr(String saved) {
        if (locale != null) {
            return locale;
        }
        try {
            return saved == null ? Locale.SIMPLIFIED_CHINESE : locale(saved);
        } catch (LaunchFailure e) {
            return Locale.SIMPLIFIED_CHINESE; // written by another version
        }
    }

    private static Locale locale(String name) throws LaunchFailure {
        return switch (name) {
            case "zh", "zh_CN", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "en", "en_US", "en-US" -> Locale.US;
            default -> throw LaunchFailure.usage(
                    "不支持的语言：" + name + "。可用：zh_CN、en。",
                    "No such locale: " + name + ". There are zh_CN and en.");
        };
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
