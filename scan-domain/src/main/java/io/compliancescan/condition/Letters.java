package io.compliancescan.condition;

import java.util.Locale;

/** How texts are made comparable. */
final class Letters {

    private Letters() {}

    /**
     * The text without surrounding blanks and, unless case matters, without the difference of upper and lower case. Ends
     * in upper case, which a letter has wherever it stands; the small sigma has another form at the end of a word.
     */
    static String comparable(String text, boolean caseSensitive) {
        String stripped = text.strip();
        return caseSensitive ? stripped : stripped.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
