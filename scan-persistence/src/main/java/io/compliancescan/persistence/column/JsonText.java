package io.compliancescan.persistence.column;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents of maps, lists, texts, numbers, booleans and nulls as JSON text. Keys keep their order and numbers every
 * digit they were written with.
 */
public final class JsonText {

    /** Looked up once: the static methods of {@code Json} search the class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}

    /**
     * The document as JSON.
     *
     * @throws IllegalArgumentException when it holds anything that no document may hold
     */
    public static String write(Map<String, ?> document) {
        return object(document).toString();
    }

    /** The document that the JSON object spells; every number in it is a {@link BigDecimal}. */
    public static Map<String, Object> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return map(reader.readObject());
        }
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof String text) {
            return JSON.createValue(text);
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return JSON.createValue(new BigDecimal(value.toString()));
        } else if (value instanceof Map<?, ?> map) {
            return object(map);
        } else if (value instanceof Collection<?> list) {
            return array(list);
        }
        throw new IllegalArgumentException(
                "a document cannot hold a " + value.getClass().getName());
    }

    private static JsonObject object(Map<?, ?> map) {
        JsonObjectBuilder builder = JSON.createObjectBuilder();
        map.forEach((key, value) -> builder.add((String) key, value(value)));
        return builder.build();
    }

    private static JsonArray array(Collection<?> list) {
        JsonArrayBuilder builder = JSON.createArrayBuilder();
        list.forEach(item -> builder.add(value(item)));
        return builder.build();
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case OBJECT -> map(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
        };
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static List<Object> list(JsonArray array) {
        List<Object> list = new ArrayList<>(array.size());
        array.forEach(item -> list.add(plain(item)));
        return list;
    }
}
