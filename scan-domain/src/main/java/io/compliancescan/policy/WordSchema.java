package io.compliancescan.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The words of which documents use one, taken from where they are read, so that none can be forgotten. */
final class WordSchema {

    /** What a regular expression takes for something else than itself. */
    private static final String SPECIAL = "[](){}.*+?^$|\\/";

    private WordSchema() {}

    /** One of the constants, listed in lower case; any case is read. */
    static Schema lowerCase(Enum<?>[] constants) {
        return oneOf(constants, name -> name.toLowerCase(Locale.ROOT));
    }

    /** One of the constants, listed in upper case; any case is read. */
    static Schema upperCase(Enum<?>[] constants) {
        return oneOf(constants, name -> name);
    }

    private static Schema oneOf(Enum<?>[] constants, UnaryOperator<String> spelling) {
        List<String> words =
                Arrays.stream(constants).map(Enum::name).map(spelling).toList();
        return Schema.anyOf(Schema.of("enum", words), inAnyCase(words));
    }

    /** One of the words, whatever its case, blanks around it not counted. */
    static Schema inAnyCase(Collection<String> words) {
        return Schema.matching(words.stream().map(WordSchema::inAnyCase).collect(Collectors.joining("|")));
    }

    /** Regular expressions of JSON Schema have no switch for that. */
    private static String inAnyCase(String word) {
        return word.chars()
                .mapToObj(Character::toString)
                .map(letter -> {
                    String upper = letter.toUpperCase(Locale.ROOT);
                    String lower = letter.toLowerCase(Locale.ROOT);
                    String literal = SPECIAL.contains(letter) ? "\\" + letter : letter;
                    return upper.equals(lower) ? literal : "[" + upper + lower + "]";
                })
                .collect(Collectors.joining());
    }
}
