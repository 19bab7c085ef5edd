package io.compliancescan.api.json;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.identity.StrictUuid;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import io.compliancescan.problem.Problems;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The JSON object that a client sent. It is asked for its fields one by one; everything that is missing or of the wrong
 * kind is collected and told at once by {@link #throwIfInvalid}.
 */
public final class JsonBody {

    private static final int LONGEST_TEXT = 500;

    private final Map<String, Object> fields;
    private final Problems problems = new Problems();

    private JsonBody(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads the whole body.
     *
     * @throws InvalidInputException when it is too long, not UTF-8, or not one JSON object
     * @throws LocatedProblemsException when it is no JSON, or has a name twice or a number that is none; says at which line
     *     and column
     */
    public static JsonBody read(InputStream body) throws IOException {
        try (JsonParser parser = Json.createParser(new StringReader(BodyText.read(body)))) {
            return new JsonBody(onlyObject(parser));
        } catch (JsonParsingException e) {
            throw notJson(e);
        } catch (JsonException | NoSuchElementException e) {
            throw InvalidInputException.of("", "The body must be a JSON object.");
        }
    }

    /** Also looks behind the object: a body of two would otherwise pass for its first. */
    private static Map<String, Object> onlyObject(JsonParser parser) {
        if (parser.next() != JsonParser.Event.START_OBJECT) {
            throw InvalidInputException.of("", "The body must be a JSON object.");
        }
        Map<String, Object> object = PlainJson.object(parser);
        if (parser.hasNext()) {
            throw InvalidInputException.of("", "The body must be one JSON object, with nothing behind it.");
        }
        return object;
    }

    /** The whole of it, as maps, lists, texts, decimals, booleans and nulls. */
    public Map<String, Object> document() {
        return fields;
    }

    /** The id in that field; a problem when there is none. */
    public <I> Optional<I> requiredId(String field, Function<UUID, I> id) {
        if (fields.get(field) == null) {
            problem(field, "is required.");
            return Optional.empty();
        }
        return optionalId(field, id);
    }

    /** The id in that field, if there is one; a problem when there is something else. */
    public <I> Optional<I> optionalId(String field, Function<UUID, I> id) {
        Object value = fields.get(field);
        Optional<UUID> uuid = value instanceof String text ? StrictUuid.parse(text) : Optional.empty();
        if (value != null && uuid.isEmpty()) {
            problem(field, "must be a UUID, such as 550e8400-e29b-41d4-a716-446655440000.");
        }
        return uuid.map(id);
    }

    /** The text in that field; a problem when there is none. */
    public Optional<String> requiredText(String field) {
        if (fields.get(field) == null) {
            problem(field, "is required.");
        }
        return optionalText(field);
    }

    /** The text in that field, if there is one; a problem when there is something else. */
    public Optional<String> optionalText(String field) {
        Object value = fields.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return Optional.of(text.strip());
        }
        problem(field, "must be a text of 1 to " + LONGEST_TEXT + " characters that is not blank.");
        return Optional.empty();
    }

    /** The truth value in that field, or false; a problem when there is something else. */
    public boolean flag(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof Boolean)) {
            problem(field, "must be true or false.");
        }
        return Boolean.TRUE.equals(value);
    }

    /** The truth value in that field; a problem when there is none. */
    public Optional<Boolean> requiredFlag(String field) {
        if (fields.get(field) == null) {
            problem(field, "is required.");
            return Optional.empty();
        }
        return Optional.of(flag(field));
    }

    /** The value of that field as it is, if it is there and not null. */
    public Optional<Object> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The list in that field, or an empty one; a problem when there is something else. */
    public List<?> list(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof List)) {
            problem(field, "must be a list.");
        }
        return value instanceof List<?> list ? list : List.of();
    }

    /** Takes note of one more problem with a field, or with a place inside it. */
    public void problem(String fieldOrPath, String message) {
        problems.add("/" + fieldOrPath, fieldOrPath + " " + message);
    }

    /**
     * Goes on only if all that was asked for is as it should be.
     *
     * @throws InvalidInputException with every problem
     */
    public void throwIfInvalid() {
        problems.throwIfAny();
    }

    private static RuntimeException notJson(JsonParsingException e) {
        JsonLocation location = e.getLocation();
        if (location == null || location.getLineNumber() < 1) {
            return InvalidInputException.of("", "The body is not a JSON object.");
        }
        long column = Math.max(1, location.getColumnNumber());
        String where = " at line " + location.getLineNumber() + ", column " + column;
        Problem problem = new Problem("", "The body is not a JSON object" + where + ".");
        return new LocatedProblemsException(List.of(new LocatedProblem(problem, location.getLineNumber(), column)));
    }
}
