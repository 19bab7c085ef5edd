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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The JSON object that a client sent. It is asked for its fields one by one; everything that is missing or of the wrong
 * kind is collected and told at once by {@link #throwIfInvalid}.
 */
public final class JsonBody {

    private static final int LONGEST_TEXT = 500;

    private final Map<String, Object> fields;
    private final String path;
    private final Problems problems;

    private JsonBody(Map<String, Object> fields, String path, Problems problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
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
            return new JsonBody(onlyObject(parser), "", new Problems());
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
        return optionalText(field, LONGEST_TEXT);
    }

    /** The same with another bound on its length, in characters. */
    public Optional<String> optionalText(String field, int longest) {
        Object value = fields.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && !text.isBlank() && text.length() <= longest) {
            return Optional.of(text.strip());
        }
        problem(field, "must be a text of 1 to " + longest + " characters that is not blank.");
        return Optional.empty();
    }

    /** The text in that field as it is, be it blank; a problem when there is something else. */
    public Optional<String> anyText(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof String)) {
            problem(field, "must be a text.");
        }
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The constant whose name is in that field, whatever its case; a problem when there is none. */
    public <E extends Enum<E>> Optional<E> requiredConstant(String field, Class<E> kind) {
        if (fields.get(field) == null) {
            problem(field, "is required: " + names(kind) + ".");
        }
        return optionalConstant(field, kind);
    }

    /** The constant whose name is in that field, whatever its case, if there is something; a problem when it is no such name. */
    public <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> kind) {
        Object value = fields.get(field);
        Optional<E> constant = Arrays.stream(kind.getEnumConstants())
                .filter(known -> value instanceof String text && known.name().equalsIgnoreCase(text))
                .findFirst();
        if (value != null && constant.isEmpty()) {
            problem(field, "must be one of " + names(kind) + ".");
        }
        return constant;
    }

    private static <E extends Enum<E>> String names(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The point in time in that field, if there is one; a problem when there is something else. */
    public Optional<Instant> optionalTime(String field) {
        Object value = fields.get(field);
        try {
            return Optional.ofNullable(value)
                    .map(text -> OffsetDateTime.parse(text.toString()).toInstant());
        } catch (DateTimeParseException e) {
            problem(field, "must be a point in time with its offset, such as 2026-12-31T23:59:59Z.");
            return Optional.empty();
        }
    }

    /** The object in that field, or an empty one; a problem when there is something else. Its problems are those of the whole. */
    public JsonBody object(String field) {
        Object value = fields.get(field);
        if (value != null && !(value instanceof Map)) {
            problem(field, "must be an object.");
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, content) -> inner.put((String) name, content));
        }
        return new JsonBody(inner, path + field + "/", problems);
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
        problems.add("/" + path + fieldOrPath, path + fieldOrPath + " " + message);
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
