package io.compliancescan.api.upload;

import io.compliancescan.importer.UnreadableFileException;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The objects in a file, one on each line or all in one array. */
final class JsonObjects {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** A longer line is no record. */
    private static final int LONGEST_LINE = 1 << 20;

    /** Takes an object. */
    interface Visitor {

        /** @param line on which it stands, or ends */
        void visit(long line, JsonObject object);
    }

    private JsonObjects() {}

    static void visit(Path path, Visitor visitor) throws IOException {
        try (Reader characters = characters(path)) {
            characters.mark(1);
            int first = characters.read();
            if (first != '\uFEFF') {
                characters.reset();
            }
            if (isArray(characters)) {
                visitArray(characters, visitor);
            } else {
                visitLines(characters, visitor);
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(
                    1, "The file is JSON, but not UTF-8, as JSON has to be. Save it as UTF-8.");
        }
    }

    private static Reader characters(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    private static boolean isArray(Reader characters) throws IOException {
        characters.mark(FileKind.HEAD);
        int character = characters.read();
        while (Character.isWhitespace(character)) {
            character = characters.read();
        }
        characters.reset();
        return character == '[';
    }

    private static void visitLines(Reader characters, Visitor visitor) throws IOException {
        StringBuilder line = new StringBuilder();
        long number = 1;
        for (int character = characters.read(); character >= 0; character = characters.read()) {
            if (character == '\n') {
                visitLine(number++, line, visitor);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) character);
            } else {
                throw new UnreadableFileException(
                        number,
                        "Line " + number + " has more than a million characters. Write one object on each line.");
            }
        }
        visitLine(number, line, visitor);
    }

    private static void visitLine(long number, StringBuilder line, Visitor visitor) {
        String text = line.toString();
        if (!text.isBlank()) {
            try (JsonReader reader = JSON.createReader(new StringReader(text))) {
                visit(number, reader.readValue(), visitor);
            } catch (JsonParsingException e) {
                throw refused(number, e.getLocation().getColumnNumber());
            } catch (JsonException e) {
                throw refused(number, 1);
            }
        }
        line.setLength(0);
    }

    private static void visitArray(Reader characters, Visitor visitor) {
        JsonParser parser = JSON.createParser(characters);
        try {
            parser.next();
            for (Iterator<JsonValue> values = parser.getArrayStream().iterator(); values.hasNext(); ) {
                JsonValue value = values.next();
                visit(parser.getLocation().getLineNumber(), value, visitor);
            }
        } catch (JsonParsingException e) {
            throw refused(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException e) {
            throw refused(
                    parser.getLocation().getLineNumber(), parser.getLocation().getColumnNumber());
        }
    }

    private static void visit(long line, JsonValue value, Visitor visitor) {
        if (!(value instanceof JsonObject object)) {
            throw new UnreadableFileException(
                    line,
                    "Line " + line + " holds JSON that is no object. A record is an object, such as {\"amount\": 1}.");
        }
        visitor.visit(line, object);
    }

    private static UnreadableFileException refused(long line, long column) {
        return new UnreadableFileException(
                Math.max(1, line),
                "The file is JSON that is broken on line " + Math.max(1, line) + ", column " + Math.max(1, column)
                        + ". Write one object on each line, or all in one array.");
    }
}
