package io.compliancescan.policy;

import io.compliancescan.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One place in a document: a value made of maps, lists, texts, numbers, booleans and nulls, and where it stands. Asking
 * it for something that is not there takes note of a problem and answers with nothing, so that reading goes on and all
 * problems are told at once.
 */
record Node(Object value, String pointer, Problems problems) {

    private static final int MOST_DIGITS = 64;

    static Node root(Object value, Problems problems) {
        return new Node(value, "", problems);
    }

    /** Whether the place holds anything but null. */
    boolean present() {
        return value != null;
    }

    Node child(String key) {
        Object child = value instanceof Map<?, ?> map ? map.get(key) : null;
        return new Node(child, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), problems);
    }

    boolean has(String key) {
        return child(key).present();
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /** The places of a list; a problem when it is none or has no places. */
    List<Node> items(String what) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> new Node(list.get(index), pointer + "/" + index, problems))
                    .toList();
        }
        problem("must be a list of at least one " + what);
        return List.of();
    }

    /** The text; a problem when it is none or blank. */
    Optional<String> text() {
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        problem("must be a text that is not blank");
        return Optional.empty();
    }

    /** The text with its blanks; a problem when it is none or empty. */
    Optional<String> textAsItStands() {
        if (value instanceof String text && !text.isEmpty()) {
            return Optional.of(text);
        }
        problem("must be a text that is not empty");
        return Optional.empty();
    }

    /** The text, or a given one when there is none; a problem when there is something else. */
    String textOr(String otherwise) {
        if (value instanceof String text) {
            return text.strip();
        }
        if (present()) {
            problem("must be a text");
        }
        return otherwise;
    }

    /** The number, also when it is written as a text; a problem when it is none. */
    Optional<BigDecimal> number() {
        Optional<BigDecimal> number = numberIfAny();
        if (number.isEmpty()) {
            problem("must be a number of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }

    /** The number, also when it is written as a text. */
    Optional<BigDecimal> numberIfAny() {
        if (value instanceof Number || value instanceof String) {
            try {
                return Optional.of(new BigDecimal(value.toString().strip())).filter(Node::reasonable);
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether computing with the number takes reasonable time; {@code 1e999999999} would take for ever. */
    private static boolean reasonable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    /** The truth value, or a given one when there is none; a problem when there is something else. */
    boolean truthOr(boolean otherwise) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (present()) {
            problem("must be true or false");
        }
        return otherwise;
    }

    /** Takes note of each of these keys that is there although it has no effect there. */
    void rejectUnused(String reason, String... keys) {
        for (String key : keys) {
            if (has(key)) {
                child(key).problem("has no effect: " + reason);
            }
        }
    }

    /** Takes note of every key that is not one of the known; a misspelt key must not be passed over. */
    void rejectUnknownKeys(Set<String> known) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().stream()
                    .map(String::valueOf)
                    .filter(key -> !known.contains(key) && has(key))
                    .forEach(key -> child(key)
                            .problem("is not a known key; known are " + String.join(", ", new TreeSet<>(known))));
        }
    }

    /** Takes note of a problem at this place; the message goes on after the place's name. */
    void problem(String message) {
        problems.add(pointer, (pointer.isEmpty() ? "The document " : pointer + " ") + message + ".");
    }
}
