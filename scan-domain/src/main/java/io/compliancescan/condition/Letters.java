package io.compliancescan.condition;

import java.util.Locale;

/** How texts are made comparable. */
final class Letters {

    private Letters() {}

    /** The text without surrounding blanks and, unless case matters, without the difference of upper and lower case. */
    static String comparable(String text, boolean caseSensitive) {
        String stripped = text.strip();
        return caseSensitive ? stripped : stripped.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
