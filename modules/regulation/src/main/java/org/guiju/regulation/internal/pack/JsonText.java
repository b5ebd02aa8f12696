package org.guiju.regulation.internal.pack;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.guiju.regulation.api.library.ContentFormatException;

/** A JSON file with the line on which each value begins. Fields that stand there twice are refused. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(4_000_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final byte[] bytes;
    private final JsonNode root;
    private Map<String, Integer> lines;

    /**
     * Reads a file.
     *
     * @throws ContentFormatException if it is no JSON
     */
    JsonText(byte[] bytes, String file) throws IOException {
        this.bytes = bytes;
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw new ContentFormatException(file, 1, 1, "the file is empty", null);
            }
            root = node;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new ContentFormatException(file, line, column, e.getOriginalMessage(), e);
        } catch (CharConversionException e) {
            throw new ContentFormatException(file, 0, 0, "not UTF-8", e);
        }
    }

    JsonNode root() {
        return root;
    }

    /** Line of the value at a JSON pointer, or of the nearest value around it. */
    int line(String pointer) {
        if (lines == null) {
            lines = scan();
        }
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(at.lastIndexOf('/'), 0));
        }
        return lines.getOrDefault(at, 1);
    }

    private Map<String, Integer> scan() {
        Map<String, Integer> found = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token.isStructStart()) {
                    String pointer = token.isStructStart()
                            ? parser.getParsingContext().getParent().pathAsPointer().toString()
                            : parser.getParsingContext().pathAsPointer().toString();
                    found.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("was read before", e);
        }
        return found;
    }
}
