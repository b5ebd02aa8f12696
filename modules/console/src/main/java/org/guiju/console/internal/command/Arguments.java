package org.guiju.console.internal.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Words of a command line taken apart: {@code --option value}, {@code --option=value}, {@code --flag}; after {@code --} every
 * word is taken as it is.
 */
final class Arguments {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    /**
     * Takes words apart.
     *
     * @param valued options that have a value
     * @param flags options that have none
     * @throws WrongUseException if an option is not known, lacks its value or has one that it must not have
     */
    Arguments(List<String> line, Set<String> valued, Set<String> flags) throws WrongUseException {
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.equals("--")) {
                words.addAll(line.subList(i + 1, line.size()));
                return;
            }
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = word.substring(2, equals < 0 ? word.length() : equals);
            if (flags.contains(name)) {
                if (equals >= 0) {
                    throw new WrongUseException("use.flag", "--" + name);
                }
                options.put(name, List.of());
            } else if (!valued.contains(name)) {
                throw new WrongUseException("use.unknown", "--" + name);
            } else if (equals < 0 && i + 1 == line.size()) {
                throw new WrongUseException("use.value", "--" + name);
            } else {
                String value = equals < 0 ? line.get(++i) : word.substring(equals + 1);
                options.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
    }

    /** Words that are no options. */
    List<String> words() {
        return words;
    }

    /** All words as one text, as in {@code guiju show 排污条例 33条}. */
    String text() {
        return String.join(" ", words);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> value(String name) {
        List<String> values = options.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Value read by a reader that complains with {@link IllegalArgumentException}. */
    <T> Optional<T> value(String name, Function<String, T> reader) throws WrongUseException {
        Optional<String> value = value(name);
        try {
            return value.map(reader);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("use.bad", "--" + name, value.orElse(""), e.getMessage());
        }
    }

    /** Values of an option that may be repeated. */
    <T> List<T> values(String name, Function<String, T> reader) throws WrongUseException {
        List<T> read = new ArrayList<>();
        for (String value : options.getOrDefault(name, List.of())) {
            try {
                read.add(reader.apply(value));
            } catch (IllegalArgumentException e) {
                throw new WrongUseException("use.bad", "--" + name, value, e.getMessage());
            }
        }
        return read;
    }

    int number(String name, int otherwise, int least, int most) throws WrongUseException {
        Optional<Integer> number = value(name, Integer::valueOf);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            throw new WrongUseException("use.bad", "--" + name, number.get(), least + "–" + most);
        }
        return number.orElse(otherwise);
    }

    Optional<LocalDate> date(String name) throws WrongUseException {
        return value(name, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("yyyy-MM-dd", e);
            }
        });
    }

    /** The date asked about: {@code --on}, else today in China. */
    LocalDate on() throws WrongUseException {
        return date("on").orElseGet(() -> LocalDate.now(CHINA));
    }
}
