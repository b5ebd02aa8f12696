package org.guiju.regulation.internal.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guiju.regulation.api.library.DocumentCodec;
import org.guiju.regulation.api.library.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> names() {
        return Stream.concat(
                Stream.of("common", "module", "document", "metadata", "summary"),
                Stream.of(ContentKind.values())
                        .filter(ContentKind::isJson)
                        .filter(k -> k != ContentKind.DOCUMENTS)
                        .map(ContentKind::folder));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySchemaIsValidAndSaysWhatItIs(String name) throws IOException {
        JsonNode schema = JSON.readTree(Schemas.source(name));
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
        assertEquals(List.of(), errors);
        assertEquals("urn:guiju:schema:1:" + name, schema.path("$id").asText());
        assertTrue(schema.path("title").asText().matches(".*\\p{IsHan}.* · .+"), schema.path("title").asText());
        assertTrue(schema.path("description").asText().length() > 20);
    }

    @Test
    void whatTheCodecWritesFitsTheSchema() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DocumentCodec.write(Documents.permitRegulation(), document);
        assertEquals(List.of(), Schemas.get().validate("document", JSON.readTree(document.toByteArray()), Locale.ENGLISH));
        ByteArrayOutputStream summary = new ByteArrayOutputStream();
        DocumentCodec.writeSummary(List.of(Documents.permitRegulation().metadata()), summary);
        assertEquals(List.of(), Schemas.get().validate("summary", JSON.readTree(summary.toByteArray()), Locale.ENGLISH));
    }

    @Test
    void faultsAreNamedInBothLanguages() throws IOException {
        JsonNode bad = JSON.readTree("{\"parameters\":[{\"id\":\"a\",\"name\":{\"zh\":\"x\"},\"values\":[]}]}");
        String chinese = Schemas.get().validate("parameters", bad, Locale.SIMPLIFIED_CHINESE).toString();
        String english = Schemas.get().validate("parameters", bad, Locale.ENGLISH).toString();
        assertTrue(chinese.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), chinese);
        assertTrue(english.contains("required property 'unit'"), english);
    }
}
