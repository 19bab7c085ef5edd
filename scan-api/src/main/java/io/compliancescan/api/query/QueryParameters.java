package io.compliancescan.api.query;

import io.compliancescan.identity.StrictUuid;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parameters of a request. It is asked for them one by one; everything that is missing or wrong is collected and told
 * at once by {@link #throwIfInvalid}.
 */
public final class QueryParameters {

    private static final int LONGEST_NUMBER = 9;

    private final Map<String, List<String>> parameters;
    private final Problems problems = new Problems();

    private QueryParameters(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * @param parameters decoded values by name
     */
    public static QueryParameters of(Map<String, List<String>> parameters) {
        return new QueryParameters(parameters);
    }

    /** The parameter as it is, if it is there; a problem when it is there twice. */
    public Optional<String> text(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            problem(name, "is there more than once.");
        }
        return values.stream().findFirst();
    }

    /** The parameter as it is; a problem when it is not there. An empty text is there. */
    public Optional<String> requiredText(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            problem(name, "is required.");
        }
        return text;
    }

    /** The id that the parameter is, if it is there; a problem when it cannot be one. */
    public <I> Optional<I> id(String name, Function<UUID, I> id) {
        Optional<String> text = text(name);
        Optional<UUID> uuid = text.flatMap(StrictUuid::parse);
        if (text.isPresent() && uuid.isEmpty()) {
            problem(name, "must be a UUID, such as 550e8400-e29b-41d4-a716-446655440000.");
        }
        return uuid.map(id);
    }

    /** The id that the parameter is; a problem when it is not there or cannot be one. */
    public <I> Optional<I> requiredId(String name, Function<UUID, I> id) {
        require(name);
        return id(name, id);
    }

    /** The truth value that the parameter is, or false; a problem when it is something else. */
    public boolean flag(String name) {
        Optional<String> text = text(name);
        if (text.filter(value -> !value.equals("true") && !value.equals("false"))
                .isPresent()) {
            problem(name, "must be true or false.");
        }
        return text.filter("true"::equals).isPresent();
    }

    /** Takes note of a problem when neither of the two is there. */
    public void requireOneOf(String name, String other) {
        if (!parameters.containsKey(name) && !parameters.containsKey(other)) {
            problem(name, "or " + other + " is required.");
        }
    }

    /** The constant whose name the parameter is, whatever its case; a problem when it is no such name. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> kind) {
        Optional<String> text = text(name);
        Optional<E> constant = text.flatMap(wanted -> Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(wanted))
                .findFirst());
        if (text.isPresent() && constant.isEmpty()) {
            String names =
                    Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            problem(name, "must be one of " + names + ".");
        }
        return constant;
    }

    /** The constant whose name the parameter is; a problem when it is not there or no such name. */
    public <E extends Enum<E>> Optional<E> requiredConstant(String name, Class<E> kind) {
        require(name);
        return constant(name, kind);
    }

    /** The page that {@code page} and {@code limit} ask for; the first twenty entries unless they say otherwise. */
    public Page page() {
        return page(Page.USUAL_LIMIT);
    }

    /** The same of a list that clients may read who know no pages: the first five hundred entries. */
    public Page longPage() {
        return page(Page.MOST);
    }

    private Page page(int usualLimit) {
        return new Page(wholeNumber("page", 1, 1, Page.LAST), wholeNumber("limit", usualLimit, 1, Page.MOST));
    }

    /** The part that {@code offset} and {@code limit} ask for; the first hundred entries unless they say otherwise. */
    public Slice slice() {
        return new Slice(
                wholeNumber("offset", 0, 0, Integer.MAX_VALUE), wholeNumber("limit", Slice.USUAL_LIMIT, 1, Page.MOST));
    }

    /**
     * The place behind which the page begins, if the parameter {@code cursor} is there; a problem when it is none of those
     * that answers give, or when there is a page number as well.
     *
     * @param place what the cursor names, or empty when it names none
     */
    public <P> Optional<P> cursor(Function<Cursor, Optional<P>> place) {
        Optional<String> text = text("cursor");
        Optional<P> named = text.flatMap(Cursor::parse).flatMap(place);
        if (text.isPresent() && named.isEmpty()) {
            problem("cursor", "must be the next_cursor of an answer.");
        }
        if (text.isPresent() && parameters.containsKey("page")) {
            problem("cursor", "and page exclude each other.");
        }
        return named;
    }

    private void require(String name) {
        if (!parameters.containsKey(name)) {
            problem(name, "is required.");
        }
    }

    private int wholeNumber(String name, int usual, int least, int most) {
        Optional<String> text = text(name);
        Optional<Integer> number = text.filter(QueryParameters::isWholeNumber)
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (text.isPresent() && number.isEmpty()) {
            problem(name, "must be a whole number from " + least + " to " + most + ".");
        }
        return number.orElse(usual);
    }

    private static boolean isWholeNumber(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private void problem(String name, String message) {
        problems.add("/" + name, name + " " + message);
    }

    /**
     * Goes on only if all that was asked for is as it should be.
     *
     * @throws InvalidInputException with every problem
     */
    public void throwIfInvalid() {
        problems.throwIfAny();
    }
}
