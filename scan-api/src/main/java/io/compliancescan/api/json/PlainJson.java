package io.compliancescan.api.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as plain maps, lists, texts, exact decimals, booleans and nulls, so that the domain never sees JSON. */
final class PlainJson {

    private PlainJson() {}

    static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> map(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    /** Keeps nulls, which {@code Stream.toList} does and {@code List.of} does not. */
    private static Object list(JsonArray array) {
        return array.stream().map(PlainJson::plain).toList();
    }
}
