package org.guiju.server.internal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.server.internal.http.Asked;

/**
 * Address of a page with its parameters, from which links to its neighbours are made: another filter, another language.
 *
 * @param path path of the page
 * @param values values by name of the parameter, in order
 */
public record QueryString(String path, Map<String, List<String>> values) {

    /** The parameters of a request that the page knows; others are dropped. */
    public static QueryString of(Asked asked, String path, List<String> names) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String name : names) {
            List<String> given = List.copyOf(asked.set(name, s -> s));
            if (!given.isEmpty()) {
                values.put(name, name.equals("q") || name.equals("filter") ? List.of(asked.text(name).orElse("")) : given);
            }
        }
        return new QueryString(path, values);
    }

    /** The same with one value of a parameter; null leaves the parameter out. */
    public QueryString with(String name, String value) {
        Map<String, List<String>> next = new LinkedHashMap<>(values);
        if (value == null) {
            next.remove(name);
        } else {
            next.put(name, List.of(value));
        }
        return new QueryString(path, next);
    }

    /** Parameters other than this one, name and value, for the hidden fields of a form. */
    public List<Map.Entry<String, String>> besides(String... names) {
        List<Map.Entry<String, String>> rest = new ArrayList<>();
        values.forEach((name, all) -> {
            if (!List.of(names).contains(name)) {
                all.forEach(value -> rest.add(Map.entry(name, value)));
            }
        });
        return rest;
    }

    /** The only or first value of a parameter, null if there is none. */
    public String value(String name) {
        return values.containsKey(name) ? values.get(name).getFirst() : null;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(path);
        char joint = '?';
        for (Map.Entry<String, String> each : besides()) {
            out.append(joint).append(each.getKey()).append('=')
                    .append(URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8));
            joint = '&';
        }
        return out.toString();
    }
}
