package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published JSON Schemas. They come from this module only; nothing is fetched from elsewhere. */
public final class Schemas {

    private static final String PREFIX = "urn:guiju:schema:1:";
    private static final String META = "https://json-schema.org/draft/2020-12/schema";

    private static final class Holder {
        static final Schemas ONE = new Schemas();
    }

    private final SchemaRegistry registry;
    private final Map<String, Schema> loaded = new ConcurrentHashMap<>();

    private Schemas() {
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::text));
    }

    /** The schemas; made when first asked for. */
    public static Schemas get() {
        return Holder.ONE;
    }

    /**
     * Checks a file against the schema of its kind.
     *
     * @param name name of the schema: a kind's folder, {@code module} or {@code document}
     * @param locale language of the messages
     * @return faults in order of the schema, empty if there is none
     */
    public List<Error> validate(String name, JsonNode json, Locale locale) {
        Schema schema = loaded.computeIfAbsent(name, n -> registry.getSchema(SchemaLocation.of(PREFIX + n)));
        return schema.validate(json, context -> context.executionConfig(
                config -> config.locale(locale).formatAssertionsEnabled(true)));
    }

    /** Text of a published schema. */
    public static String source(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/org/guiju/regulation/schema/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalArgumentException("no schema '" + name + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String iri) {
        if (iri.startsWith(PREFIX)) {
            return source(iri.substring(PREFIX.length()));
        }
        if (iri.startsWith(META.substring(0, META.lastIndexOf('/')))) {
            return null; // the library carries the dialect itself
        }
        throw new IllegalArgumentException("a schema from elsewhere is not read: " + iri);
    }
}
