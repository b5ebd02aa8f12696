package org.guiju.server.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which methods a path takes, from the description of the interface; so that a wrong method is told from a wrong path. */
public final class Routes {

    /** Pages beside the interface. */
    private static final List<String> PAGES = List.of("/", "/search", "/suggest", "/documents/{id}",
            "/documents/{id}/panel", "/documents/{id}/panel/{eId}", "/documents/{id}/preview",
            "/documents/{id}/preview/{eId}", "/openapi", "/calculators", "/calculators/{id}",
            "/calculators/{id}/export", "/calculators/{id}/fill", "/calculators/{id}/portfolio", "/calculators/{id}/scenarios",
            "/calculators/{id}/sensitivity", "/cases/{id}");

    private static final List<String> FORMS = List.of("/effects", "/register", "/register/{id}", "/calculators/{id}/batch");

    private static final List<String> BUTTONS = List.of("/effects/{id}/delete", "/register/{id}/delete", "/register/{id}/undo",
            "/cases/{id}/delete", "/calculators/{id}/keep", "/tasks/{id}/cancel");

    private final Map<String, List<String>> methods = new TreeMap<>();

    /**
     * Of a description.
     *
     * @param openapi the description as JSON
     * @throws UncheckedIOException if it cannot be read
     */
    public Routes(InputStream openapi) {
        try {
            JsonNode paths = new ObjectMapper().readTree(openapi).path("paths");
            paths.properties().forEach(path -> {
                List<String> names = new ArrayList<>();
                path.getValue().fieldNames().forEachRemaining(name -> names.add(name.toUpperCase(Locale.ROOT)));
                methods.put(path.getKey(), names);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PAGES.forEach(page -> methods.putIfAbsent(page, List.of("GET")));
        FORMS.forEach(page -> methods.put(page, List.of("GET", "POST")));
        BUTTONS.forEach(page -> methods.put(page, List.of("POST")));
    }

    /** Methods that a path takes; empty if there is no such path. */
    public List<String> methods(String path) {
        return methods.entrySet().stream()
                .filter(e -> pattern(e.getKey()).matcher(path).matches())
                .map(Map.Entry::getValue)
                .map(names -> names.contains("GET") ? withHead(names) : names)
                .findFirst()
                .orElse(List.of());
    }

    /** What can be read by GET answers HEAD too. */
    private static List<String> withHead(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add(names.indexOf("GET") + 1, "HEAD");
        return all;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+\\}", "[^/]+"));
    }
}
