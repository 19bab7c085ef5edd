package io.compliancescan.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a heading stays the same however somebody writes it: its words, in lower case. {@code Account ID},
 * {@code account_id} and {@code AccountId} are the same.
 *
 * @param words of letters and digits; a heading without any is one word as it is
 */
record SpeltHeading(List<String> words) {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** From how many letters on a word may have a wrong one, and two. */
    private static final int ONE_WRONG = 6;

    private static final int TWO_WRONG = 12;

    SpeltHeading {
        words = List.copyOf(words);
    }

    static SpeltHeading of(String heading) {
        String spaced = CAMEL.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll(" ");
        List<String> words = Stream.of(SEPARATOR.split(spaced.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        return new SpeltHeading(words.isEmpty() ? List.of(heading.strip()) : words);
    }

    /** The words in one. */
    String joined() {
        return String.join("", words);
    }

    /**
     * Whether the other is probably the same heading with slips of the pen. Word by word: long words may differ in a letter
     * or two, but not in the first one or in digits; short words may not differ, since {@code id} is not {@code ip} and
     * {@code payer} is not {@code payee}.
     */
    boolean isMisspelt(SpeltHeading other) {
        if (words.size() != other.words.size() || equals(other)) {
            return false;
        }
        for (int place = 0; place < words.size(); place++) {
            if (!isMisspelt(words.get(place), other.words.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMisspelt(String word, String other) {
        int length = Math.min(word.length(), other.length());
        int allowed = length < ONE_WRONG ? 0 : length < TWO_WRONG ? 1 : 2;
        return word.equals(other)
                || word.charAt(0) == other.charAt(0)
                        && digits(word).equals(digits(other))
                        && Edits.between(word, other) <= allowed;
    }

    private static String digits(String word) {
        return word.replaceAll("[^\\p{N}]", "");
    }
}
