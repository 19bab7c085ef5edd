package io.compliancescan.api.json;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.problem.Problem;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain maps, lists, texts, exact decimals, booleans and nulls, so that the domain never sees JSON. */
final class PlainJson {

    /** Making a decimal takes time that grows with the square of its length. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final int DEEPEST = 500;

    private final JsonParser parser;

    private PlainJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The object whose start the parser has just read.
     *
     * @throws LocatedProblemsException when it has a name twice, of which one would be passed over in silence, a number
     *     that cannot be computed with, or too many levels
     */
    static Map<String, Object> object(JsonParser parser) {
        return new PlainJson(parser).members("", 1);
    }

    private Map<String, Object> members(String pointer, int depth) {
        requireDepth(pointer, depth);
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (members.containsKey(name)) {
                throw refusal(below, "is there twice; put together what both say");
            }
            members.put(name, value(parser.next(), below, depth));
        }
        return members;
    }

    private List<Object> items(String pointer, int depth) {
        requireDepth(pointer, depth);
        List<Object> items = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            items.add(value(event, pointer + "/" + items.size(), depth));
        }
        return items;
    }

    private Object value(Event event, String pointer, int depth) {
        return switch (event) {
            case START_OBJECT -> members(pointer, depth + 1);
            case START_ARRAY -> items(pointer, depth + 1);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number(parser.getString(), pointer);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new AssertionError(event);
        };
    }

    private BigDecimal number(String digits, String pointer) {
        try {
            if (digits.length() <= LONGEST_NUMBER) {
                return new BigDecimal(digits);
            }
        } catch (NumberFormatException tooLargeAnExponent) {
            // The same as too many digits.
        }
        throw refusal(pointer, "is not a number that can be computed with");
    }

    private void requireDepth(String pointer, int depth) {
        if (depth > DEEPEST) {
            throw refusal(pointer, "is nested deeper than " + DEEPEST + " levels");
        }
    }

    private LocatedProblemsException refusal(String pointer, String message) {
        JsonLocation location = parser.getLocation();
        return new LocatedProblemsException(List.of(new LocatedProblem(
                new Problem(pointer, pointer + " " + message + "."),
                Math.max(1, location.getLineNumber()),
                Math.max(1, location.getColumnNumber()))));
    }
}
