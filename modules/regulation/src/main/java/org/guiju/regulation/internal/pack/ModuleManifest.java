package org.guiju.regulation.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.guiju.regulation.internal.codec.JsonCursor;

/**
 * What a module of content says about itself in {@code module.json}.
 *
 * @param format version of the pack format
 * @param id id: lower-case words joined by hyphens
 * @param names name by language, at least {@code zh}
 * @param descriptions one sentence by language, may be empty
 * @param version version of the content, {@code 1.2.0}
 * @param engine versions of Guiju that it needs
 * @param dependencies modules whose documents it cites
 * @param jurisdiction {@code CN} or below, or {@code ORG:name}
 * @param licence SPDX expression or words
 * @param publisher who made it, or null
 * @param files SHA-256 by path of all other files; empty if it was not sealed
 */
public record ModuleManifest(
        int format,
        String id,
        Map<String, String> names,
        Map<String, String> descriptions,
        String version,
        VersionRange engine,
        List<Dependency> dependencies,
        String jurisdiction,
        String licence,
        String publisher,
        Map<String, String> files) {

    /** Name of the file. */
    public static final String FILE = "module.json";

    /** Version of the format that is understood. */
    public static final int FORMAT = 1;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");

    /**
     * A module that is needed.
     *
     * @param id its id
     * @param range its versions
     */
    public record Dependency(String id, VersionRange range) {}

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the format, the id or the version is not understood
     */
    public ModuleManifest {
        if (format != FORMAT) {
            throw new IllegalArgumentException("formatVersion " + format + " is not known here, only " + FORMAT);
        }
        Objects.requireNonNull(id, "id");
        if (id.length() > 60 || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be lower-case words joined by hyphens, got '" + id + "'");
        }
        Objects.requireNonNull(version, "version");
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("version must be numbers joined by dots, got '" + version + "'");
        }
        names = Map.copyOf(Objects.requireNonNull(names, "name"));
        if (!names.containsKey("zh")) {
            throw new IllegalArgumentException("name must have zh");
        }
        descriptions = descriptions == null ? Map.of() : Map.copyOf(descriptions);
        engine = engine == null ? VersionRange.ANY : engine;
        dependencies = dependencies == null ? List.of() : List.copyOf(dependencies);
        jurisdiction = jurisdiction == null ? "CN" : jurisdiction;
        files = files == null ? Map.of() : Map.copyOf(files);
    }

    /** Whether it lists its files with their sums, so that generated parts can be relied on. */
    public boolean sealed() {
        return !files.isEmpty();
    }

    /**
     * Reads it. The stream is closed.
     *
     * @param file name for messages
     * @throws org.guiju.regulation.api.library.ContentFormatException if it is no manifest
     * @throws IOException if the stream fails
     */
    public static ModuleManifest read(InputStream in, String file) throws IOException {
        try (JsonCursor json = new JsonCursor(in, file)) {
            return json.whole(() -> read(json));
        }
    }

    private static ModuleManifest read(JsonCursor json) throws IOException {
        class Parts {
            int format;
            String id;
            Map<String, String> names;
            Map<String, String> descriptions;
            String version;
            VersionRange engine;
            List<Dependency> dependencies;
            String jurisdiction;
            String licence;
            String publisher;
            Map<String, String> files;
        }
        Parts p = new Parts();
        json.object(name -> {
            switch (name) {
                case "$schema" -> json.string();
                case "formatVersion" -> p.format = json.integer();
                case "id" -> p.id = json.string();
                case "name" -> p.names = json.map(() -> json.parsed(s -> s));
                case "description" -> p.descriptions = json.map(() -> json.parsed(s -> s));
                case "version" -> p.version = json.string();
                case "engine" -> p.engine = json.parsed(VersionRange::parse);
                case "dependencies" -> p.dependencies = json.list(() -> dependency(json));
                case "jurisdiction" -> p.jurisdiction = json.string();
                case "licence" -> p.licence = json.string();
                case "publisher" -> p.publisher = json.string();
                case "files" -> p.files = json.map(() -> json.parsed(s -> s));
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.made(() -> new ModuleManifest(
                p.format, p.id, p.names, p.descriptions, p.version, p.engine, p.dependencies,
                p.jurisdiction, p.licence, p.publisher, p.files));
    }

    private static Dependency dependency(JsonCursor json) throws IOException {
        String[] id = new String[1];
        VersionRange[] range = {VersionRange.ANY};
        json.object(name -> {
            switch (name) {
                case "id" -> id[0] = json.parsed(s -> s);
                case "version" -> range[0] = json.parsed(VersionRange::parse);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return json.made(() -> new Dependency(Objects.requireNonNull(id[0], "id"), range[0]));
    }
}
