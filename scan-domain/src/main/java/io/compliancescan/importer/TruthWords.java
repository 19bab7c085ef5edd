package io.compliancescan.importer;

import java.util.Locale;
import java.util.Set;

/** The words that mean yes or no, whatever their case; the same that a yes-or-no condition knows. */
final class TruthWords {

    private static final int LONGEST = 5;
    private static final String INITIALS = "tfynoTFYNO10";
    private static final Set<String> WORDS =
            Set.of("true", "t", "yes", "y", "on", "1", "false", "f", "no", "n", "off", "0");

    private TruthWords() {}

    /** Whether the slice, which is not empty, is one of them. */
    static boolean include(char[] text, int from, int to) {
        return to - from <= LONGEST
                && INITIALS.indexOf(text[from]) >= 0
                && WORDS.contains(new String(text, from, to - from).toLowerCase(Locale.ROOT));
    }
}
