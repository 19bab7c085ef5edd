package io.compliancescan.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough of JSON to read the answers of a conformance suite: objects, arrays and strings. */
final class JsonText {

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** Maps, lists and strings. */
    static Object read(String text) {
        return new JsonText(text).value();
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> throw new IllegalArgumentException("at " + at + " of " + text);
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        while (next() != '}') {
            String key = string();
            next();
            object.put(key, value());
            comma();
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        while (next() != ']') {
            at--;
            array.add(value());
            comma();
        }
        return array;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    /** Skips a comma, if that is what comes. */
    private void comma() {
        if (next() != ',') {
            at--;
        }
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at++);
    }
}
