package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The fields of several scenarios in one request, each after the letter of its scenario. {@code add} copies the last one under
 * the next letter, {@code drop} leaves one out.
 */
final class ScenarioFields {

    private static final String LETTERS = "ABCDE";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> letters = new ArrayList<>();

    ScenarioFields(Map<String, List<String>> asked) {
        values.putAll(asked);
        boolean add = values.remove("add") != null;
        List<String> dropped = values.containsKey("drop") ? values.remove("drop") : List.of();
        dropped.forEach(letter -> values.keySet().removeIf(name -> name.startsWith(letter + ".")));
        TreeSet<String> found = new TreeSet<>();
        values.keySet().stream().filter(name -> name.length() > 2 && name.charAt(1) == '.')
                .map(name -> name.substring(0, 1))
                .filter(LETTERS::contains)
                .forEach(found::add);
        letters.addAll(found);
        while (letters.size() < 2) {
            letters.add(next());
        }
        if (add && letters.size() < LETTERS.length()) {
            copy(letters.getLast(), next());
        }
        letters.sort(null);
    }

    private String next() {
        return LETTERS.chars().mapToObj(Character::toString).filter(l -> !letters.contains(l)).findFirst().orElseThrow();
    }

    private void copy(String from, String to) {
        new LinkedHashMap<>(values).forEach((name, all) -> {
            if (name.startsWith(from + ".") && !name.equals(from + ".name")) {
                values.put(to + name.substring(1), all);
            }
        });
        letters.add(to);
    }

    /** Letters of the scenarios, in order. */
    List<String> letters() {
        return List.copyOf(letters);
    }

    /** Names that the user gave them, empty where none. */
    List<String> names() {
        return letters.stream().map(l -> String.join("", values.getOrDefault(l + ".name", List.of("")))).toList();
    }

    /** All fields after adding and dropping. */
    Map<String, List<String>> values() {
        return values;
    }
}
