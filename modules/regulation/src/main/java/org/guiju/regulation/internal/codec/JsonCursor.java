package org.guiju.regulation.internal.codec;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guiju.regulation.api.library.ContentFormatException;

/** Walks through a JSON file value by value; every fault becomes a {@link ContentFormatException} with its line. */
public final class JsonCursor implements AutoCloseable {

    /** Two JSON levels per level of provisions; the deepest document held has nine. */
    private static final int DEEPEST = 120;

    private static final int LONGEST_TEXT = 4_000_000;

    /** Makes parsers with limits on what a file may demand. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(50)
                    .maxNameLength(500)
                    .build())
            .build();

    private final JsonParser parser;
    private final String file;

    /** Begins to read a file. */
    public JsonCursor(InputStream in, String file) throws IOException {
        this.file = file;
        try {
            this.parser = FACTORY.createParser(in);
        } catch (CharConversionException e) {
            throw new ContentFormatException(file, 0, 0, "not UTF-8", e);
        }
    }

    /** Reads a value, positioned at its first token. */
    @FunctionalInterface
    public interface Value<T> {
        T read() throws IOException;
    }

    /** Takes a field of an object, positioned at the first token of its value. */
    @FunctionalInterface
    public interface Field {
        /** Reads the value and returns true, or returns false if the field is not known. */
        boolean accept(String name) throws IOException;
    }

    /** Reads the one value of a file. */
    public <T> T whole(Value<T> value) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw fault("the file is empty", null);
            }
            T result = value.read();
            if (parser.nextToken() != null) {
                throw fault("more text after the end", null);
            }
            return result;
        } catch (JacksonException e) {
            throw fault(e.getOriginalMessage(), e);
        } catch (CharConversionException e) {
            throw fault("not UTF-8", e);
        }
    }

    /** Reads the object of a file field by field until the reader returns true; what is behind is not looked at. */
    public void begin(Field untilTrue) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw fault("the file is empty", null);
            }
            expect(JsonToken.START_OBJECT, "an object");
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (untilTrue.accept(name)) {
                    return;
                }
            }
        } catch (JacksonException e) {
            throw fault(e.getOriginalMessage(), e);
        } catch (CharConversionException e) {
            throw fault("not UTF-8", e);
        }
    }

    /** Passes over the value here, whatever it is. */
    public void skip() throws IOException {
        parser.skipChildren();
    }

    /** Reads an object whose fields are names of any kind. */
    public <T> Map<String, T> map(Value<T> value) throws IOException {
        Map<String, T> out = new LinkedHashMap<>();
        object(name -> {
            out.put(name, value.read());
            return true;
        });
        return out;
    }

    /** Reads an object field by field. Unknown fields are faults. */
    public void object(Field field) throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!field.accept(name)) {
                throw fault("unknown field '" + name + "'", null);
            }
        }
    }

    /** Reads an array; null is an empty one. */
    public <T> List<T> list(Value<T> element) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        expect(JsonToken.START_ARRAY, "a list");
        List<T> out = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            out.add(element.read());
        }
        return out;
    }

    /** Reads a list of texts; null is an empty one. */
    public List<String> strings() throws IOException {
        return list(() -> {
            expect(JsonToken.VALUE_STRING, "a text");
            return parser.getText();
        });
    }

    /** Reads a text, or null. */
    public String string() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(JsonToken.VALUE_STRING, "a text");
        return parser.getText();
    }

    /** Reads a whole number. */
    public int integer() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getIntValue();
    }

    /** Reads a whole number, or null. */
    public Integer integerOrNull() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : Integer.valueOf(integer());
    }

    /** Reads true or false. */
    public boolean bool() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
            throw fault("true or false expected", null);
        }
        return parser.getBooleanValue();
    }

    /** Reads a date, or null. */
    public LocalDate date() throws IOException {
        String text = string();
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault("a date yyyy-mm-dd expected, got '" + abbreviate(text) + "'", e);
        }
    }

    /** Reads a text and converts it; the converter's complaint becomes the fault. */
    public <T> T parsed(Function<String, T> converter) throws IOException {
        String text = string();
        if (text == null) {
            throw fault("a text expected", null);
        }
        return made(() -> converter.apply(text));
    }

    /** Builds a value; what its constructor complains of becomes the fault. */
    public <T> T made(java.util.function.Supplier<T> maker) throws IOException {
        try {
            return maker.get();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw fault(e instanceof NullPointerException ? "'" + e.getMessage() + "' is missing" : e.getMessage(), e);
        }
    }

    /** Whether an object begins here. */
    public boolean atObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Makes a fault at the present place. */
    public ContentFormatException fault(String message, Throwable cause) {
        JsonLocation at = cause instanceof JacksonException j && j.getLocation() != null
                ? j.getLocation()
                : parser.currentTokenLocation();
        return new ContentFormatException(file, at.getLineNr(), at.getColumnNr(), message, cause);
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw fault(what + " expected", null);
        }
    }

    private static String abbreviate(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
