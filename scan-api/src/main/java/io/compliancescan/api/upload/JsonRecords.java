package io.compliancescan.api.upload;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.compliancescan.importer.UnreadableFileException;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * JSON objects as separated values: a record for each, a column for each name that any of them has, in the order in which
 * they come first. What is in an object within is named by both: {@code debtor.account}.
 */
final class JsonRecords {

    private static final int MOST_COLUMNS = 1_000;

    /** A number of more digits is written as it stands. */
    private static final int LONGEST_NUMBER = 1_000;

    private JsonRecords() {}

    /**
     * Writes them.
     *
     * @param path of a file of objects, one on each line or all in one array
     * @throws UnreadableFileException when it is no JSON, or not of objects
     */
    static void convert(Path path, OutputStream out) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        JsonObjects.visit(path, (line, object) -> {
            columns.addAll(flat(object).keySet());
            if (columns.size() > MOST_COLUMNS) {
                throw new UnreadableFileException(
                        line,
                        "The objects up to line " + line + " have more than " + MOST_COLUMNS
                                + " different names. Leave out those that no rule needs.");
            }
        });
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns);
        JsonObjects.visit(path, (line, object) -> {
            Map<String, String> cells = flat(object);
            csv.writeRecord(columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        });
        csv.flush();
    }

    private static Map<String, String> flat(JsonObject object) {
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", object, cells);
        return cells;
    }

    private static void flatten(String prefix, JsonObject object, Map<String, String> cells) {
        object.forEach((name, value) -> {
            if (value instanceof JsonObject inner) {
                flatten(prefix + name + ".", inner, cells);
            } else {
                cells.put(prefix + name, text(value));
            }
        });
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            default -> value.toString();
        };
    }

    private static String number(JsonNumber value) {
        try {
            var decimal = value.bigDecimalValue();
            return Math.abs((long) decimal.scale()) > LONGEST_NUMBER ? value.toString() : decimal.toPlainString();
        } catch (JsonException | ArithmeticException e) {
            return value.toString();
        }
    }
}
