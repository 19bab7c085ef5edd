package io.compliancescan.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a JSON Schema (draft 2020-12), as maps, lists, texts, numbers and booleans. */
record Schema(Map<String, Object> keywords) {

    /** What a place holds that has nothing to say: null, which counts as not there. */
    static final Schema NOTHING = new Schema(Map.of("type", "null"));

    static Schema of(String keyword, Object value) {
        return new Schema(Map.of()).and(keyword, value);
    }

    static Schema ofType(String type) {
        return of("type", type);
    }

    /** What is described under that name in {@code $defs}. */
    static Schema ref(String name) {
        return of("$ref", "#/$defs/" + name);
    }

    static Schema anyOf(Schema... choices) {
        return of("anyOf", List.of(choices));
    }

    /** A text that matches, whatever its case, blanks around it not counted. */
    static Schema matching(String expression) {
        return ofType("string").and("pattern", "^\\s*(" + expression + ")\\s*$");
    }

    /** An object that has no other keys than these, unless they are null. */
    static Schema object(Map<String, Schema> properties) {
        return ofType("object").and("properties", properties).and("additionalProperties", NOTHING);
    }

    /** Some keys of an object, whatever others it has. */
    static Schema having(String key, Schema value) {
        return of("properties", Map.of(key, value));
    }

    /** An object in which a key has that value, and is there. */
    static Schema requiring(String key, Schema value) {
        return having(key, value).and("required", List.of(key));
    }

    static Schema listOf(Schema items) {
        return ofType("array").and("minItems", 1).and("items", items);
    }

    /** The same with one keyword more. */
    Schema and(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, plain(value));
        return new Schema(more);
    }

    Schema describedAs(String description) {
        return and("description", description);
    }

    Schema requires(String... keys) {
        return and("required", List.of(keys));
    }

    Schema withExamples(Object... examples) {
        return and("examples", Arrays.asList(examples));
    }

    Schema byDefault(Object value) {
        return and("default", value);
    }

    /** The same or null. What is said about the place stays outside, where editors look for it. */
    Schema orNull() {
        Map<String, Object> inside = new LinkedHashMap<>(keywords);
        Schema outside = new Schema(Map.of());
        for (String keyword : List.of("description", "default", "examples")) {
            if (inside.containsKey(keyword)) {
                outside = outside.and(keyword, inside.remove(keyword));
            }
        }
        List<Object> choices = new ArrayList<>();
        if (inside.keySet().equals(Set.of("anyOf"))) {
            choices.addAll((List<?>) inside.get("anyOf"));
        } else {
            choices.add(inside);
        }
        choices.add(NOTHING);
        return outside.and("anyOf", choices);
    }

    /** An object whose keys stay in this order. */
    static Map<String, Object> example(Object... keysAndValues) {
        Map<String, Object> example = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            example.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return example;
    }

    private static Object plain(Object value) {
        if (value instanceof Schema schema) {
            return schema.keywords();
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, part) -> plain.put((String) key, plain(part)));
            return plain;
        } else if (value instanceof List<?> list) {
            return list.stream().map(Schema::plain).toList();
        }
        return value;
    }
}
